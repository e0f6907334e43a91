import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { readDataFiles } from '../src/catalog/files.ts';
import { toRows } from '../src/catalog/validate.ts';
import { locales, type Locale } from '../src/locales.ts';
import { dataFiles, type DataName } from '../src/schema/data.ts';
import { alphabetVersion } from '../src/search/alphabet.ts';
import { readDocument, shadowHtml, type HiddenWords, type SearchDocument } from '../src/search/document.ts';
import { nameGroups, Synonyms, type SynonymGroup } from '../src/search/synonyms.ts';
import { Vocabulary } from '../src/search/vocabulary.ts';

/** Files of the bundle that only Pagefind's own interfaces use. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

export interface IndexReport {
	pages: number;
	/** Most memory Pagefind itself took, in bytes; 0 where the system does not tell. */
	peak: number;
}

/**
 * Indexes a built site for search, one bundle a language, at `pagefind/<version of the alphabet>/<locale>/`. Pagefind sees
 * a shadow of each page in the search alphabet; the published pages are not touched. Languages are done one after the
 * other, and pages are read one at a time, so that memory holds the words of one language and no page.
 * @throws when Pagefind reports an error: a site whose search is broken is not published.
 */
export async function indexSite(folder: string, contentRoot: string): Promise<IndexReport> {
	const out = path.join(folder, 'pagefind');
	rmSync(out, { recursive: true, force: true });
	const synonyms = new Synonyms(readGroups(contentRoot));
	const titles = readTitles(folder);
	const report = { pages: 0, peak: 0 };
	for (const locale of locales) {
		const { pages, peak } = await indexLocale(folder, path.join(out, String(alphabetVersion), locale), locale, synonyms, titles);
		report.pages += pages;
		report.peak = Math.max(report.peak, peak);
	}
	return report;
}

async function indexLocale(folder: string, bundle: string, locale: Locale, synonyms: Synonyms, titles: Titles): Promise<IndexReport> {
	const { index, errors } = await createIndex({ forceLanguage: locale, writePlayground: false });
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	const vocabulary = new Vocabulary();
	let pages = 0;
	for (const { url, document } of documents(folder, locale)) {
		const added = await index.addHTMLFile({ url, content: shadowHtml(document, hiddenWords(document, synonyms, titles)) });
		if (added.errors.length > 0) throw new Error(`Pagefind could not index ${url}: ${added.errors.join('; ')}`);
		vocabulary.add(document);
		pages++;
	}
	const written = await index.writeFiles({ outputPath: bundle });
	if (written.errors.length > 0) throw new Error(`Pagefind could not write its bundle: ${written.errors.join('; ')}`);
	for (const name of readdirSync(bundle)) if (unused.test(name)) rmSync(path.join(bundle, name));
	mkdirSync(bundle, { recursive: true });
	writeFileSync(path.join(bundle, 'vocab.json'), JSON.stringify(vocabulary.list(locale)));
	const peak = peakMemory();
	await close();
	return { pages, peak };
}

type Titles = Map<string, Partial<Record<Locale, string>>>;

function readTitles(folder: string): Titles {
	const titles: Titles = new Map();
	for (const locale of locales)
		for (const { document } of documents(folder, locale))
			titles.set(document.key, { ...titles.get(document.key), [locale]: document.title });
	return titles;
}

/** Synonyms of what the title says stand apart from those of the text: they weigh more. */
function hiddenWords(document: SearchDocument, synonyms: Synonyms, titles: Titles): HiddenWords {
	const others = Object.entries(titles.get(document.key) ?? {}).flatMap(([locale, title]) => (locale === document.locale ? [] : [title]));
	const ofTitle = synonyms.missing(document.title);
	const text = document.blocks.map((block) => block.text).join('\n');
	const rest = synonyms.missing(text).filter((term) => !ofTitle.includes(term));
	return { alias: others.join(' | '), also: ofTitle.join(', '), kw: [...rest, ...joined(text)].join(', ') };
}

/** Hyphened words in one: readers write tuabin for tua-bin. */
const joined = (text: string): Set<string> =>
	new Set([...text.matchAll(/(?<![\p{L}\p{N}/-])\p{Ll}+-\p{Ll}+(?![\p{L}\p{N}/-])/gu)].map(([word]) => word.replace('-', '')));

function readGroups(contentRoot: string): SynonymGroup[] {
	const rows = (name: DataName) => toRows(name, readDataFiles(contentRoot, dataFiles[name].path)).rows.map(({ row }) => row);
	return [...(rows('synonyms') as SynonymGroup[]), ...nameGroups(rows('places') as never, rows('agencies') as never)];
}

/** The searched pages of one language, read from the disk one by one. Addresses are relative to the root of the site. */
function* documents(folder: string, locale: Locale): Generator<{ url: string; document: SearchDocument }> {
	for (const file of htmlFiles(path.join(folder, locale))) {
		const document = readDocument(readFileSync(file, 'utf8'));
		if (document) yield { url: `${path.relative(folder, path.dirname(file)).split(path.sep).join('/')}/`, document };
	}
}

function* htmlFiles(folder: string): Generator<string> {
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
		const file = path.join(folder, entry.name);
		if (entry.isDirectory()) yield* htmlFiles(file);
		else if (entry.name === 'index.html') yield file;
	}
}

/** Peak memory of Pagefind's process, from Linux's /proc. */
export function peakMemory(): number {
	if (!existsSync('/proc/self/task')) return 0;
	const children = readdirSync('/proc/self/task').flatMap((task) => read(`/proc/self/task/${task}/children`).split(' ').filter(Boolean));
	return Math.max(
		0,
		...children.map((pid) =>
			/pagefind/.test(read(`/proc/${pid}/cmdline`)) ? Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1024 : 0,
		),
	);
}

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return '';
	}
}
