import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/server.ts';
import { indexText } from '../../src/search/alphabet.ts';

/** What the search alphabet takes for granted about Pagefind. A failure here after an upgrade says what to look at in docs/search.md. */
interface Search {
	(
		query: string,
		options?: object,
	): Promise<{
		results: { score: number; words: number[]; data(): Promise<{ url: string }> }[];
		unfilteredResultCount: number;
		filters: Record<string, Record<string, number>>;
	}>;
}

let folder: string;
let server: Server;
let search: Search;

const pages: Record<string, string> = {
	stroke: 'điện gió Đông Hải',
	plain: 'dien gio',
	tone: 'hoà bình',
	early: 'hòa bình',
	code: 'Quyết định 373/QĐ-UBND và QĐ-TTg',
	dash: 'giai đoạn 2021–2030',
	khmer: 'ខេត្តត្រាវិញ',
	other: 'ខាតតេរវ',
};

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'portal-canary-'));
	const { index } = await createIndex({ forceLanguage: 'km', writePlayground: false });
	for (const [name, text] of Object.entries(pages))
		await index!.addHTMLFile({
			url: `/${name}/`,
			content: `<html lang="km"><body><main data-pagefind-body><i data-pagefind-filter="kind:${name === 'khmer' ? 'b' : 'a'}"></i><meta data-pagefind-meta="alias[content]" content="alias${name}"><p>${indexText(text, 'km')}</p></main></body></html>`,
		});
	await index!.writeFiles({ outputPath: path.join(folder, 'pagefind') });
	await close();
	const served = await serve(folder);
	server = served.server;
	const pagefind = (await import(/* @vite-ignore */ path.join(folder, 'pagefind/pagefind.js'))) as {
		options(options: object): Promise<void>;
		init(): Promise<void>;
		search: Search;
	};
	await pagefind.options({ basePath: `${served.url}pagefind/`, baseUrl: '/' });
	await pagefind.init();
	search = pagefind.search;
});
afterAll(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

const found = async (query: string): Promise<string[]> =>
	Promise.all((await search(query)).results.map(async (result) => (await result.data()).url.replace(/\//g, '')));
const written = (text: string): string => indexText(text, 'km').replace(/[`*]/g, '').toLowerCase();

test('marks are taken from the keys of words, so that all forms meet', async () => {
	expect((await found(written('dien gio'))).sort()).toEqual(['plain', 'stroke']);
});

test('marks are kept beside the keys, so that the written form comes first', async () => {
	expect(await found(written('điện gió'))).toEqual(['stroke', 'plain']);
	expect(await found(written('dien gio'))).toEqual(['plain', 'stroke']);
});

test('a mark behind the sentinel does not change the rank', async () => {
	const { results } = await search(written('hòa bình'));
	expect(results.map(({ score }) => score)).toEqual([results[0]!.score, results[0]!.score]);
});

test('a word with the sentinel is found whole only, a word without by its beginning', async () => {
	expect(await found('quyʔ')).toEqual([]);
	expect(await found('quy')).toEqual(['code']);
});

test('parts of a code are words side by side', async () => {
	const { results } = await search(written('373 qd ubnd'));
	const [first = 0] = results[0]!.words;
	expect(results[0]!.words.slice(0, 3)).toEqual([first, first + 1, first + 2]);
	expect(await found(written('ttg'))).toEqual(['code']);
	expect(await found(written('2030'))).toEqual(['dash']);
});

test('encoded Khmer keeps its vowels and signs apart', async () => {
	const [pair] = indexText('ខេត្តត្រាវិញ', 'km').split(' ');
	expect(await found(pair!)).toEqual(['khmer']);
});

test('a filter no page has leaves the count and brings no list', async () => {
	const { results, unfilteredResultCount } = await search(written('bình'), { filters: { _: '_' } });
	expect({ results: results.length, unfilteredResultCount }).toEqual({ results: 0, unfilteredResultCount: 2 });
});

test('hidden words are searched', async () => {
	expect(await found('aliasdash')).toEqual(['dash']);
});
