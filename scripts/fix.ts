/** `npm run fix`: mends what can be mended without a person: Unicode to NFC, hidden characters, Windows line ends, trailing spaces. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dataFiles } from '../src/schema/data.ts';
import { collectionNames } from '../src/schema/entries.ts';
import { readDataFiles, readPages } from '../src/catalog/files.ts';
import { readSettings } from '../src/settings.ts';

/** The text as it should be saved. Zero-width spaces stay in Khmer files, where they mark words. */
export function mended(text: string, { khmer }: { khmer: boolean }): string {
	const hidden = khmer ? /[\u200C\u200D\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E\u2066-\u2069]/g : /[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/g;
	return text.replace(/\r\n?/g, '\n').replace(hidden, '').replace(/\u00A0/g, ' ').normalize('NFC').replace(/[ \t]+$/gm, '');
}

if (import.meta.main) {
	const { contentRoot } = readSettings();
	const files = [
		...readPages(contentRoot, collectionNames).pages.map(({ path, relative, locale }) => ({ path, relative, khmer: locale === 'km' })),
		...Object.values(dataFiles).flatMap((file) => readDataFiles(contentRoot, file.path).map(({ path, relative }) => ({ path, relative, khmer: true }))),
	];
	const changed = files.filter(({ path, khmer }) => {
		const before = readFileSync(path, 'utf8');
		const after = mended(before, { khmer });
		if (after !== before) writeFileSync(path, after);
		return after !== before;
	});
	for (const { relative } of changed) console.log(`đã sửa  ${relative}`);
	console.log(`${changed.length} tệp đã sửa. (${changed.length} files mended.)`);
}
