import { readFileSync } from 'node:fs';
import { splitFront } from '../../src/catalog/files.ts';
import type { Content } from './content.ts';
import type { Finding } from './finding.ts';

/** Keys whose numbers have three decimals by nature. */
const fine = new Set(['lat', 'lon', 'south', 'north', 'west', 'east']);

/**
 * `39.020` in YAML is thirty-nine: an editor who writes thousands with a dot, as Vietnamese does, is wrong by a factor of
 * a thousand and no type check notices. A closing zero gives it away; without one it can only be asked.
 */
export function numbers({ pages, data }: Content): Finding[] {
	const texts = [
		...pages.map((page) => ({ relative: page.relative, text: splitFront(readFileSync(page.path, 'utf8'))?.yaml ?? '', offset: 1 })),
		...Object.values(data).flatMap(({ files }) => files.map((file) => ({ relative: file.relative, text: file.text, offset: 0 }))),
	];
	return texts.flatMap(({ relative, text, offset }) =>
		text.split(/\r?\n/).flatMap((line, at) =>
			[...line.matchAll(/(?:^|[\s{,[-])([\w-]+):\s*(-?\d{1,3}\.\d{3})(?=[\s,}\]]|$)/g)]
				.filter(([, key, number]) => !fine.has(key!) && number!.endsWith('0'))
				.map((match): Finding => {
					const number = match[2]!;
					return {
						rule: 'thousands-dot', severity: 'error', file: relative, line: at + 1 + offset, column: match.index + match[0].indexOf(number) + 1,
						message: { vi: `"${number}" được hiểu là ${Number(number)}, không phải ${number.replace('.', '')}.`, en: `"${number}" is read as ${Number(number)}, not as ${number.replace('.', '')}.` },
						remedy: {
							vi: `Viết ${number.replace('.', '')} (không dấu chấm ngăn nghìn). Nếu đúng là số thập phân, viết ${Number(number)}.`,
							en: `Write ${number.replace('.', '')} without a separator of thousands. If it is a decimal, write ${Number(number)}.`,
						},
					};
				}),
		),
	);
}
