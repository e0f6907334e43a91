/**
 * `npm run translate`: shows which translations are missing or older than their original.
 * `npm run translate -- --stamp <path …>`: records that these translations match the original as it stands now
 * (a page folder, a file, a collection, or `all`). Only the line `translates:` is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pageWordsOf } from '../src/catalog/catalog.ts';
import { freshness, sectionDigests, type SectionDigest } from '../src/catalog/freshness.ts';
import type { PageFile } from '../src/catalog/files.ts';
import { originalLocale, translationLocales } from '../src/locales.ts';
import { readSettings } from '../src/settings.ts';
import { keyOf, readContent, type Content } from './checks/content.ts';

/** Digests of every original by key. Zod's defaults must be in place, so the validated record is used. */
export function originalDigests(content: Content): Map<string, SectionDigest[]> {
	const digests = new Map<string, SectionDigest[]>();
	for (const record of content.records) if (record.digests) digests.set(keyOf(record), record.digests);
	for (const page of content.originals.values()) if (!digests.has(keyOf(page)) && !page.broken) digests.set(keyOf(page), sectionDigests(pageWordsOf(page.collection, page.front, page.body)));
	return digests;
}

/** The text of a translation with its stamps replaced or added as the last line of the front matter. */
export function stamped(text: string, digests: readonly SectionDigest[]): string {
	const line = `translates: [${digests.map(({ digest }) => `"${digest}"`).join(', ')}]`;
	const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(\r?\n---[ \t]*(?:\r?\n|$))/.exec(text);
	if (!match) return text;
	const [whole, open, yaml, close] = match as unknown as [string, string, string, string];
	const kept = yaml.replace(/^translates:.*(?:\r?\n[ \t]+.*|\r?\n- .*)*\r?\n?/m, '').replace(/\s+$/, '');
	return `${open}${kept}\n${line}${close}${text.slice(whole.length)}`;
}

function stamp(content: Content, targets: readonly string[]): number {
	const digests = originalDigests(content);
	const wanted = (page: PageFile) => targets.some((target) => target === 'all' || page.relative === target || page.relative.startsWith(`${target.replace(/\/+$/, '')}/`));
	let written = 0;
	for (const page of content.pages) {
		const original = digests.get(keyOf(page));
		if (page.locale === originalLocale || !original || !wanted(page)) continue;
		const before = readFileSync(page.path, 'utf8');
		const after = stamped(before, original);
		if (after === before) continue;
		writeFileSync(page.path, after);
		written++;
	}
	return written;
}

function report(content: Content): string {
	const digests = originalDigests(content);
	const files = new Map(content.pages.map((page) => [`${keyOf(page)} ${page.locale}`, page]));
	const lines = [...digests].flatMap(([key, original]) =>
		translationLocales.flatMap((locale) => {
			const file = files.get(`${key} ${locale}`);
			const state = freshness(original, file ? ((file.front.translates as string[] | undefined) ?? []) : undefined);
			if (state.state === 'current') return [];
			if (state.state === 'missing') return [`CHƯA DỊCH  ${key} [${locale}]`];
			return [`CŨ HƠN     ${key} [${locale}]: ${state.changed.map((heading) => heading ?? 'tên, tóm tắt, phần đầu').join('; ')}`];
		}),
	);
	return lines.length === 0 ? 'Mọi bản dịch khớp với bản tiếng Việt. (Every translation is current.)' : `${lines.join('\n')}\n${lines.length} bản dịch cần làm. (${lines.length} translations to do.)`;
}

if (import.meta.main) {
	const { values, positionals } = parseArgs({ allowPositionals: true, options: { stamp: { type: 'boolean', default: false } } });
	const content = readContent(readSettings().contentRoot);
	if (!values.stamp) console.log(report(content));
	else if (positionals.length === 0) {
		console.error('Ghi rõ trang nào: npm run translate -- --stamp news/2024/ten-trang (hoặc all). (Name a page, a folder, or "all".)');
		process.exitCode = 2;
	} else console.log(`Đã ghi ${stamp(content, positionals.map((target) => target.replace(/^\.?\/?content\//, '').replaceAll('\\', '/')))} bản dịch. (Stamped.)`);
}
