/**
 * Cuts the typefaces to the characters that the portal's content, labels and code use, and writes them to
 * `src/styles/fonts/`, where the build picks them up. Skipped when nothing that matters has changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { collectionNames } from '../src/schema/entries.ts';
import { readDataFiles, readPages } from '../src/catalog/files.ts';
import { dataFiles } from '../src/schema/data.ts';
import { locales, localeTable } from '../src/locales.ts';
import { readSettings } from '../src/settings.ts';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const outFolder = path.join(root, 'src/styles/fonts');

/** The files of the site: two weights a script, and the nine letters of the language switch. */
export const fontFiles = [
	{ name: 'be-vietnam-pro-400', script: 'latin', source: '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf' },
	{ name: 'be-vietnam-pro-600', script: 'latin', source: '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf' },
	{ name: 'noto-sans-khmer-400', script: 'khmer', source: '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf' },
	{ name: 'khmer-name', script: 'name', source: '@expo-google-fonts/noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf' },
	{ name: 'noto-sans-khmer-600', script: 'khmer', source: '@expo-google-fonts/noto-sans-khmer/600SemiBold/NotoSansKhmer_600SemiBold.ttf' },
] as const;

export const fontPath = (source: string): string => require.resolve(source);

/** What Latin text needs of the font's features: marks on their letters, pairs, figures of one width. Khmer is shaped by all of its own. */
const latinFeatures = ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'liga', 'tnum'];

const isKhmer = (character: string): boolean => /[\u1780-\u17FF\u19E0-\u19FF]/.test(character);

/** Characters that are always kept, so that a reader's search terms and dates never fall back. */
const always = ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|~–—“”‘’…·•→←↑↓×°²³€№§';

/** Every character that the content and the labels use, by script. */
export function usedCharacters(contentRoot: string): Record<'latin' | 'khmer' | 'name', string> {
	const texts = [
		always,
		...readPages(contentRoot, collectionNames).pages.map((page) => readFileSync(page.path, 'utf8')),
		...Object.values(dataFiles).flatMap((file) => readDataFiles(contentRoot, file.path).map(({ text }) => text)),
		...locales.map((locale) => readFileSync(path.join(root, `src/messages/${locale}.json`), 'utf8')),
		localeTable.map(({ name }) => name).join(' '),
		// Month names come from Intl, not from the content.
		...Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat('km', { month: 'long' }).format(new Date(2024, month, 1))),
	];
	const all = new Set<string>();
	for (const text of texts) for (const character of text.normalize('NFC') + text.toUpperCase()) all.add(character);
	const printable = [...all].filter((character) => character >= ' ').sort();
	return { latin: printable.filter((character) => !isKhmer(character)).join(''), khmer: `${printable.filter(isKhmer).join('')}\u25CC\u200B\u200C\u200D `, name: [...localeTable.map(({ name }) => name).join('')].filter(isKhmer).join('') };
}

/** A face with nothing but the characters, and without hints: they are a third of the bytes, and screens are sharp. */
export function cutFont({ script, source }: (typeof fontFiles)[number], characters: string, targetFormat: 'woff2' | 'truetype'): Promise<Buffer> {
	return subsetFont(readFileSync(fontPath(source)), characters, { targetFormat, noHinting: true, ...(script === 'latin' && { keepFeatures: latinFeatures }) });
}

/** Writes the subsets if the characters or the sources changed. */
export async function makeFonts(contentRoot: string): Promise<boolean> {
	const characters = usedCharacters(contentRoot);
	const stamp = createHash('sha256').update(JSON.stringify([characters, fontFiles, latinFeatures, 'no hints'])).digest('hex');
	const stampFile = path.join(outFolder, 'stamp');
	const complete = fontFiles.every(({ name }) => existsSync(path.join(outFolder, `${name}.woff2`)));
	if (complete && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
	mkdirSync(outFolder, { recursive: true });
	for (const file of fontFiles) {
		writeFileSync(path.join(outFolder, `${file.name}.woff2`), await cutFont(file, characters[file.script], 'woff2'));
	}
	writeFileSync(stampFile, stamp);
	return true;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const changed = await makeFonts(readSettings().contentRoot);
	console.log(changed ? 'Fonts cut anew.' : 'Fonts are up to date.');
}
