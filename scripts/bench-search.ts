/**
 * `npm run bench:search`: how well search answers, beside others on the same pages, and what it costs, from `dist/`.
 * `--sizes 3000,30000` also measures sites of so many generated pages (30,000 take several minutes and gigabytes of memory).
 * `--cost` leaves the answers out. Trust counts and bytes; the seconds depend on the machine.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../src/locales.ts';
import { readSettings } from '../src/settings.ts';
import { readDocument, type SearchDocument } from '../src/search/document.ts';
import { askPage, launch, openSearch, score } from '../tests/search/browser.ts';
import { readQueries, type Query } from '../tests/search/queries.ts';
import { indexSite, peakMemory } from './search-index.ts';
import { serve } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.resolve(root, process.env.PORTAL_OUT ?? 'dist');
const { contentRoot } = readSettings();
const { values } = parseArgs({ options: { sizes: { type: 'string', default: '' }, cost: { type: 'boolean', default: false } } });
if (!existsSync(path.join(dist, 'pagefind'))) throw new Error(`There is no built site at ${dist}: run "npm run build" first.`);

interface Cost {
	seconds: number;
	peak: number;
	pages: number;
}

/** Every searched page of a folder, one after another. */
function* pages(folder: string, locale: Locale): Generator<{ url: string; html: string; document: SearchDocument }> {
	for (const entry of readdirSync(path.join(folder, locale), { withFileTypes: true, recursive: true })) {
		if (entry.name !== 'index.html') continue;
		const html = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
		const document = readDocument(html);
		if (document) yield { url: `/${path.relative(folder, entry.parentPath).split(path.sep).join('/')}/`, html, document };
	}
}

/** The index Pagefind makes by itself, of the same pages, one bundle a language. */
async function indexPlain(folder: string, target: string): Promise<Cost> {
	const start = performance.now();
	const result = { seconds: 0, peak: 0, pages: 0 };
	for (const locale of locales) {
		const { index } = await createIndex({ forceLanguage: locale, writePlayground: false });
		for (const { url, html } of pages(folder, locale)) {
			await index!.addHTMLFile({ url, content: html });
			result.pages++;
		}
		await index!.writeFiles({ outputPath: path.join(target, locale, 'pagefind') });
		result.peak = Math.max(result.peak, peakMemory());
		await close();
	}
	return { ...result, seconds: (performance.now() - start) / 1000 };
}

const keyOf = (url: string): string => url.replace(/\/$/, '').split('/').slice(-2).join('/');

async function quality(browser: Browser, folder: string, plain: string): Promise<void> {
	const { server, url } = await serve(folder);
	const { server: plainServer, url: plainUrl } = await serve(plain);
	console.log('recall@5 / MRR / share of empty answers / nonsense answered');
	console.log(`${'set'.padEnd(12)}${['this portal', 'Pagefind', 'MiniSearch', 'Fuse'].map((name) => name.padEnd(26)).join('')}ms a query`);
	for (const locale of locales) {
		const page = await browser.newPage();
		await openSearch(page, url, locale);
		const plainPage = await browser.newPage();
		await plainPage.route('**/blank', (route) =>
			route.fulfill({ contentType: 'text/html', body: `<html lang="${locale}"><body></body></html>` }),
		);
		await plainPage.goto(`${plainUrl}blank`);
		const documents = [...pages(folder, locale)].map(({ url: id, document }) => ({
			id,
			title: document.title,
			text: document.blocks.map((block) => block.text).join('\n'),
		}));
		const mini = new MiniSearch({
			fields: ['title', 'text'],
			searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3 }, combineWith: 'AND' },
		});
		mini.addAll(documents);
		const fuse = new Fuse(documents, {
			keys: [{ name: 'title', weight: 3 }, 'text'],
			ignoreLocation: true,
			ignoreDiacritics: true,
			threshold: 0.3,
			includeScore: true,
		});
		const engines: Record<string, (text: string) => Promise<string[]>> = {
			ours: async (text) => (await askPage(page, text)).keys,
			plain: (text) =>
				plainPage.evaluate(
					async ([bundle, query]) => {
						const pagefind = await import(bundle!);
						const { results } = await pagefind.search(query);
						return Promise.all(results.slice(0, 10).map(async (result: { data(): Promise<{ url: string }> }) => (await result.data()).url));
					},
					[`${plainUrl}${locale}/pagefind/pagefind.js`, text] as const,
				),
			mini: async (text) =>
				mini
					.search(text)
					.slice(0, 10)
					.map(({ id }) => String(id)),
			fuse: async (text) =>
				fuse
					.search(text)
					.slice(0, 10)
					.map(({ item }) => item.id),
		};
		for (const set of ['golden', 'heldout'] as const) {
			const cells = [];
			const times: number[] = [];
			for (const [name, ask] of Object.entries(engines)) {
				const answers: { query: Query; keys: string[] }[] = [];
				for (const query of readQueries(set, locale)) {
					const start = performance.now();
					answers.push({ query, keys: (await ask(query.text)).map(keyOf) });
					if (name === 'ours') times.push(performance.now() - start);
				}
				const { recall, mrr, empty, invented, queries } = score(answers);
				cells.push(
					`${recall.toFixed(3)} ${mrr.toFixed(3)} ${((empty.length / queries) * 100).toFixed(0).padStart(3)}% ${invented.length}`.padEnd(
						26,
					),
				);
			}
			console.log(`${`${set} ${locale}`.padEnd(12)}${cells.join('')}${times.sort((a, b) => a - b)[times.length >> 1]!.toFixed(1)}`);
		}
		await page.close();
		await plainPage.close();
	}
	server.close();
	plainServer.close();
}

/** What readers begin with; the median is shown. */
const firstQueries: Record<Locale, readonly string[]> = {
	vi: ['khu kinh tế', 'dien gio', 'dừa sáp', '373/QĐ-UBND', 'lễ hội Ok Om Bok'],
	en: ['economic zone', 'wind power', 'wax coconut', '373/QĐ-UBND', 'Ok Om Bok festival'],
	km: ['តំបន់សេដ្ឋកិច្ច', 'ថាមពលខ្យល់', 'ដូងក្រមួន', '373/QĐ-UBND', 'បុណ្យអកអំបុក'],
};

interface Site {
	name: string;
	folder: string;
	plain: string;
	ours: Cost | undefined;
	plainCost: Cost;
}

/** Bytes and requests of the first query of a reader who has loaded nothing yet, and what building the index took. */
async function cost(browser: Browser, sites: readonly Site[]): Promise<void> {
	for (const { name, folder, plain, ours, plainCost } of sites) {
		console.log(`\n${name}: ${plainCost.pages} pages; first query, KB (requests)`);
		const { server, url } = await serve(folder);
		const { server: plainServer, url: plainUrl } = await serve(plain);
		for (const locale of locales) {
			const mine: Weight[] = [];
			const theirs: Weight[] = [];
			for (const query of firstQueries[locale]) {
				mine.push(
					await weigh(
						browser,
						locale,
						(page) => page.goto(`${url}${locale}/`),
						async (page) => {
							await page.fill('#search-input', query);
							await page.waitForSelector('.search-panel[data-answered]');
						},
					),
				);
				theirs.push(
					await weigh(
						browser,
						locale,
						async (page) => {
							await page.route('**/blank', (route) =>
								route.fulfill({ contentType: 'text/html', body: `<html lang="${locale}"><body></body></html>` }),
							);
							await page.goto(`${plainUrl}blank`);
						},
						(page) =>
							page.evaluate(
								async ([bundle, text]) => {
									const pagefind = await import(bundle!);
									const { results } = await pagefind.search(text);
									await Promise.all(results.slice(0, 10).map((result: { data(): Promise<unknown> }) => result.data()));
								},
								[`${plainUrl}${locale}/pagefind/pagefind.js`, query] as const,
							),
					),
				);
			}
			console.log(
				`  ${locale}  this portal ${show(median(mine))}   Pagefind ${show(median(theirs))}   ${((median(mine).bytes / median(theirs).bytes - 1) * 100).toFixed(0)} %   index on disk, MB: ${megabytes(path.join(folder, 'pagefind', '1', locale))} / ${megabytes(path.join(plain, locale, 'pagefind'))}`,
			);
		}
		const line = (label: string, { seconds, peak }: Cost) => `${label} ${seconds.toFixed(1)} s, ${(peak / 2 ** 20).toFixed(0)} MB`;
		console.log(
			`  building the index: ${[...(ours ? [line('this portal', ours)] : []), line('Pagefind', plainCost)].join('; ')}; memory of this process ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`,
		);
		server.close();
		plainServer.close();
	}
}

interface Weight {
	bytes: number;
	requests: number;
}
const median = (weights: readonly Weight[]): Weight => [...weights].sort((a, b) => a.bytes - b.bytes)[weights.length >> 1]!;
const show = ({ bytes, requests }: Weight): string => `${(bytes / 1024).toFixed(0)} (${requests})`;

async function weigh(
	browser: Browser,
	locale: Locale,
	before: (page: Page) => Promise<unknown>,
	query: (page: Page) => Promise<unknown>,
): Promise<Weight> {
	const context = await browser.newContext({ locale });
	const page = await context.newPage();
	await before(page);
	const weight = { bytes: 0, requests: 0 };
	const bodies: Promise<void>[] = [];
	const seen = new Set<string>();
	context.on('response', (response) => {
		const { pathname } = new URL(response.url());
		if (seen.has(pathname) || /\.(?:woff2|svg|ico|png)$/.test(pathname)) return;
		seen.add(pathname);
		weight.requests++;
		bodies.push(
			response.body().then(
				(body) => {
					// What a host compresses is counted compressed; the index is so already.
					weight.bytes += /\.(?:js|json)$/.test(pathname) ? gzipSync(body, { level: 9 }).length : body.length;
				},
				() => undefined,
			),
		);
	});
	await query(page);
	await page.waitForTimeout(300);
	await Promise.all(bodies);
	await context.close();
	return weight;
}

const megabytes = (folder: string): string =>
	(
		readdirSync(folder, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile())
			.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0) /
		2 ** 20
	).toFixed(1);

/** A site of so many pages, made of the real paragraphs in another order, with the real home and search pages. */
function generate(folder: string, count: number): void {
	cpSync(path.join(dist, 'assets'), path.join(folder, 'assets'), { recursive: true });
	let seed = 1;
	const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
	for (const locale of locales) {
		cpSync(path.join(dist, locale, 'search'), path.join(folder, locale, 'search'), { recursive: true });
		cpSync(path.join(dist, locale, 'index.html'), path.join(folder, locale, 'index.html'));
		const documents = [...pages(dist, locale)].map(({ document }) => document);
		const texts = documents.flatMap(({ blocks }) =>
			blocks.filter(({ tag, text }) => tag === 'p' && text.length > 40).map(({ text }) => text),
		);
		for (let at = 0; at < count / locales.length; at++) {
			const { title, filters } = documents[at % documents.length]!;
			const year = 2000 + (at % 26);
			const place = path.join(folder, locale, 'news', `item-${at}`);
			mkdirSync(place, { recursive: true });
			const body = Array.from({ length: 12 }, () => `<p>${texts[random(texts.length)]!.replace(/[<&]/g, ' ')}</p>`).join('');
			writeFileSync(
				path.join(place, 'index.html'),
				`<html lang="${locale}"><body><article data-pagefind-body data-key="news/item-${at}" data-section="${filters.section?.[0] ?? 'news'}" data-year="${year}" data-date="${year}-01-01"><h1>${title.replace(/[<&]/g, ' ')} ${at}</h1>${body}</article></body></html>`,
			);
		}
	}
}

const work = mkdtempSync(path.join(tmpdir(), 'portal-search-'));
const browser = await launch();
try {
	const site = { folder: dist, plain: path.join(work, 'plain') };
	const plain = await indexPlain(site.folder, site.plain);
	if (!values.cost) await quality(browser, site.folder, site.plain);
	await cost(browser, [{ name: 'today', ...site, ours: undefined, plainCost: plain }]);
	for (const size of values.sizes.split(',').filter(Boolean).map(Number)) {
		const folder = path.join(work, `site-${size}`);
		generate(folder, size);
		const start = performance.now();
		const report = await indexSite(folder, contentRoot);
		const ours = { seconds: (performance.now() - start) / 1000, peak: report.peak, pages: report.pages };
		const target = path.join(work, `plain-${size}`);
		const plainCost = await indexPlain(folder, target);
		await cost(browser, [{ name: String(size), folder, plain: target, ours, plainCost }]);
		rmSync(folder, { recursive: true });
		rmSync(target, { recursive: true });
	}
} finally {
	await browser.close();
	rmSync(work, { recursive: true, force: true });
}
