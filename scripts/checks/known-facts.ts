import { citations } from '../../src/markdown/citations.ts';
import { inBody, inFront, type Finding } from './finding.ts';
import type { Content } from './content.ts';
import { nearest } from './nearest.ts';

/** Every fact that a text cites stands in the ledger. */
export function knownFacts({ pages, data }: Content): Finding[] {
	const ids = data.facts.rows.map(({ row }) => String(row.id));
	const known = new Set(ids);
	return pages.flatMap((page) => {
		const summary = typeof page.front.summary === 'string' ? page.front.summary : '';
		const title = typeof page.front.title === 'string' ? page.front.title : '';
		const places = [
			...citations(page.body).map((cited) => ({ cited, at: () => inBody(page, cited.offset) })),
			...citations(summary).map((cited) => ({ cited, at: () => inFront(page, ['summary']) })),
		];
		const wrong = places.flatMap(({ cited, at }): Finding[] => {
			if (cited.option !== '' && cited.option !== 'bare')
				return [{
					rule: 'unknown-fact', severity: 'error', file: page.relative, ...at(),
					message: { vi: `Không có tùy chọn {${cited.option}} cho :fact.`, en: `:fact has no option {${cited.option}}.` },
					remedy: { vi: 'Bỏ phần trong ngoặc nhọn, hoặc dùng {bare}.', en: 'Drop the braces, or use {bare}.' },
				}];
			if (known.has(cited.id)) return [];
			const close = nearest(cited.id, ids);
			return [{
				rule: 'unknown-fact', severity: 'error', file: page.relative, ...at(),
				message: { vi: `Số liệu "${cited.id}" không có trong sổ số liệu (content/facts).`, en: `The fact "${cited.id}" is not in the ledger (content/facts).` },
				remedy: close
					? { vi: `Có phải là :fact[${close}]? Sửa lại, hoặc thêm số liệu vào sổ kèm nguồn.`, en: `Did you mean :fact[${close}]? Correct it, or add the fact with its source.` }
					: { vi: 'Sửa lại mã, hoặc thêm số liệu vào sổ kèm nguồn.', en: 'Correct the id, or add the fact to the ledger with its source.' },
			}];
		});
		const inTitle = citations(title).map((): Finding => ({
			rule: 'unknown-fact', severity: 'error', file: page.relative, ...inFront(page, ['title']),
			message: { vi: 'Tên trang không được chứa :fact.', en: 'A title can\'t hold :fact.' },
			remedy: { vi: 'Viết tên trang bằng chữ; đưa số liệu vào tóm tắt hoặc nội dung.', en: 'Put the figure into the summary or the text.' },
		}));
		return [...wrong, ...inTitle];
	});
}
