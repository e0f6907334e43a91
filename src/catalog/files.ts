import { readdirSync, readFileSync, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument, LineCounter, isMap, isSeq, isScalar, YAMLParseError, type Node } from 'yaml';
import { isLocale, type Locale } from '../locales.ts';
import type { CollectionName } from '../schema/entries.ts';
import { dropEmpty } from '../schema/common.ts';

/** One `index.<locale>.md` as it lies on disk. Lines and columns count from 1. */
export interface PageFile {
	collection: CollectionName;
	slug: string;
	year: string | undefined;
	locale: Locale;
	/** Absolute path. */
	path: string;
	/** Path from the content root, with forward slashes: what messages print. */
	relative: string;
	front: Record<string, unknown>;
	/** Markdown below the front matter. */
	body: string;
	/** Line of the file on which `body` starts. */
	bodyLine: number;
	/** Why the front matter could not be read; `front` is then empty. */
	broken?: { message: string; line: number; column: number };
}

/** A file or folder that the content tree does not know. */
export interface StrayFile {
	relative: string;
	reason: 'locale' | 'no-original' | 'slug' | 'folder' | 'text';
}

const frontPattern = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Splits a file into its YAML and its Markdown. `undefined` when there is no front matter. */
export function splitFront(text: string): { yaml: string; body: string; bodyLine: number } | undefined {
	const match = frontPattern.exec(text);
	if (!match) return undefined;
	const head = match[0];
	return { yaml: match[1] ?? '', body: text.slice(head.length), bodyLine: head.split('\n').length };
}

/** Parses one page file's text; a broken head is returned as `broken`, never thrown, so that all findings come at once. */
export function parsePage(text: string): Pick<PageFile, 'front' | 'body' | 'bodyLine' | 'broken'> {
	const parts = splitFront(text);
	if (!parts) return { front: {}, body: text, bodyLine: 1, broken: { message: 'no front matter', line: 1, column: 1 } };
	const { yaml, body, bodyLine } = parts;
	try {
		const front: unknown = parse(yaml) ?? {};
		if (typeof front !== 'object' || Array.isArray(front)) throw new Error('not a mapping');
		return { front: dropEmpty(front) as Record<string, unknown>, body, bodyLine };
	} catch (error) {
		const at = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
		return { front: {}, body, bodyLine, broken: { message: String((error as Error).message).split('\n')[0] ?? '', line: (at?.line ?? 1) + 1, column: at?.col ?? 1 } };
	}
}

/** Where in a YAML text a value stands, for messages: the deepest part of `keys` that exists. Offset is the number of lines above the YAML. */
export function locateYaml(yaml: string, keys: readonly PropertyKey[], lineOffset: number): { line: number; column: number } {
	const counter = new LineCounter();
	let node: unknown = parseDocument(yaml, { lineCounter: counter }).contents;
	let at = 0;
	for (const key of keys) {
		if (isMap(node)) {
			const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
			if (!pair) break;
			at = (pair.key as Node).range?.[0] ?? at;
			node = pair.value;
		} else if (isSeq(node) && typeof key === 'number') {
			node = node.items[key];
			at = (node as Node | undefined)?.range?.[0] ?? at;
		} else break;
	}
	const { line, col } = counter.linePos(at);
	return { line: line + lineOffset, column: col };
}

const pageName = /^index\.([a-z]{2,3})\.md$/;
const yearName = /^\d{4}$/;
/** Texts that an editor meant as a page but that nothing would read. */
const textName = /\.(mdx?|markdown|txt|docx?|odt|rtf)$/i;

/** Every page file below `root`, sorted by path, and every file that has no place there. */
export function readPages(root: string, collections: readonly CollectionName[], only?: readonly CollectionName[]): { pages: PageFile[]; stray: StrayFile[] } {
	const pages: PageFile[] = [];
	const stray: StrayFile[] = [];
	for (const collection of only ?? collections) {
		const folder = path.join(root, collection);
		if (existsSync(folder)) walk(folder, collection, undefined, pages, stray, root);
	}
	return { pages, stray };
}

function walk(folder: string, collection: CollectionName, year: string | undefined, pages: PageFile[], stray: StrayFile[], root: string): void {
	for (const name of readdirSync(folder).sort()) {
		const entry = path.join(folder, name);
		const relative = toRelative(root, entry);
		if (!statSync(entry).isDirectory()) {
			if (!name.startsWith('.') && name !== 'README.md') stray.push({ relative, reason: 'slug' });
		} else if (yearName.test(name) && year === undefined) walk(entry, collection, name, pages, stray, root);
		else readFolder(entry, collection, name, year, pages, stray, root);
	}
}

function readFolder(folder: string, collection: CollectionName, slug: string, year: string | undefined, pages: PageFile[], stray: StrayFile[], root: string): void {
	const names = readdirSync(folder).sort();
	if (!names.includes('index.vi.md')) stray.push({ relative: toRelative(root, folder), reason: 'no-original' });
	for (const name of names) {
		const locale = pageName.exec(name)?.[1];
		const file = path.join(folder, name);
		const relative = toRelative(root, file);
		if (locale === undefined) {
			if (statSync(file).isDirectory()) stray.push({ relative, reason: 'folder' });
			else if (textName.test(name)) stray.push({ relative, reason: 'text' });
			continue;
		}
		if (!isLocale(locale)) stray.push({ relative, reason: 'locale' });
		else pages.push({ collection, slug, year, locale, path: file, relative, ...parsePage(readFileSync(file, 'utf8')) });
	}
}

export function toRelative(root: string, file: string): string {
	return path.relative(root, file).split(path.sep).join('/');
}

/** One YAML data file as it lies on disk. */
export interface DataFile {
	path: string;
	relative: string;
	text: string;
	value: unknown;
	broken?: { message: string; line: number; column: number };
}

/** Reads `place` below the root: one file, or every `.yaml` file of a folder. */
export function readDataFiles(root: string, place: string): DataFile[] {
	const target = path.join(root, place);
	if (!existsSync(target)) return [];
	const files = statSync(target).isDirectory()
		? readdirSync(target).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => path.join(target, name))
		: [target];
	return files.map((file) => {
		const text = readFileSync(file, 'utf8');
		const relative = toRelative(root, file);
		try {
			return { path: file, relative, text, value: dropEmpty(parse(text)) };
		} catch (error) {
			const at = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
			return { path: file, relative, text, value: undefined, broken: { message: String((error as Error).message).split('\n')[0] ?? '', line: at?.line ?? 1, column: at?.col ?? 1 } };
		}
	});
}
