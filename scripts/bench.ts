/**
 * `npm run bench`: what a reader pays for each kind of page (brotli, against the budget), from `dist/`.
 * `npm run bench -- --build 600,1800`: what a build costs at these numbers of generated articles, one after another on this
 * machine; read the ratios, the seconds depend on the machine.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { locales } from '../src/locales.ts';
import { readSettings } from '../src/settings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = path.resolve(root, process.env.PORTAL_OUT ?? 'dist');

/** Bytes of HTML with its style sheet that an article may have, after brotli. */
export const pageBudget = 14 * 1024;

const brotli = (bytes: Buffer): number => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const kb = (bytes: number): string => (bytes / 1024).toFixed(1).padStart(7);

function weights(): void {
	if (!existsSync(dist)) throw new Error(`There is no built site at ${dist}: run "npm run build" first.`);
	const first = (collection: string): string | undefined => readdirSync(path.join(dist, 'vi', collection), { withFileTypes: true }).find((entry) => entry.isDirectory() && existsSync(path.join(dist, 'vi', collection, entry.name, 'index.html')))?.name;
	const collections = readdirSync(path.join(dist, 'vi'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(path.join(dist, 'vi', entry.name, 'feed.xml'))).map(({ name }) => name);
	const pages = ['', ...collections.flatMap((name) => [`${name}/`, ...(first(name) ? [`${name}/${first(name)}/`] : [])]), 'map/', 'search/', 'site-map/'];
	console.log(`HTML and CSS in KB after brotli; in brackets the ratio to the budget of ${pageBudget / 1024} KB\n`);
	for (const page of pages) {
		const sizes = locales.map((locale) => path.join(dist, locale, page, 'index.html')).map((file) => (existsSync(file) ? brotli(readFileSync(file)) : 0));
		console.log(sizes.map((size) => `${kb(size)} (${(size / pageBudget).toFixed(2)})`).join(''), ` ${page || 'home'}`);
	}
	const assets = path.join(dist, 'assets');
	console.log('\nFiles in KB (fonts as they are, scripts after brotli)\n');
	for (const name of readdirSync(assets).sort()) {
		const bytes = readFileSync(path.join(assets, name));
		console.log(kb(name.endsWith('.woff2') ? bytes.length : brotli(bytes)), ` ${name}`);
	}
}

/** Copies the content and adds `count` articles made of the existing news items under other names. */
function generate(folder: string, count: number): void {
	const { contentRoot } = readSettings();
	cpSync(contentRoot, folder, { recursive: true });
	const items = readdirSync(path.join(contentRoot, 'news')).flatMap((year) => readdirSync(path.join(contentRoot, 'news', year)).map((slug) => path.join(year, slug)));
	for (let at = 0; at < count; at++) {
		const item = items[at % items.length]!;
		const target = path.join(folder, 'news', `${item}-${at}`);
		mkdirSync(target, { recursive: true });
		for (const locale of locales) {
			const text = readFileSync(path.join(contentRoot, 'news', item, `index.${locale}.md`), 'utf8');
			writeFileSync(path.join(target, `index.${locale}.md`), text.replace(/^title: "?/m, (start) => `${start}${at} `));
		}
	}
}

interface Cost {
	seconds: number;
	/** Peak memory, GB. */
	memory: number;
}

/** Builds in a process of its own, which tells its own CPU time and peak memory. */
function cost(content: string, out: string): Cost {
	const program = `
		import { build } from 'astro';
		await build({ root: ${JSON.stringify(root)}, logLevel: 'error' });
		const { user, system } = process.cpuUsage();
		console.log(JSON.stringify({ seconds: (user + system) / 1e6, memory: process.resourceUsage().maxRSS / 1e6 }));
	`;
	const env = { ...process.env, PORTAL_CONTENT: content, PORTAL_OUT: out, PORTAL_CARDS: '0', ASTRO_TELEMETRY_DISABLED: '1' };
	const result = spawnSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root, encoding: 'utf8', env, maxBuffer: 1e9 });
	const line = result.stdout?.trim().split('\n').at(-1) ?? '';
	if (result.status !== 0 || !line.startsWith('{')) throw new Error(`The build of ${content} failed: ${result.stderr}`);
	return JSON.parse(line) as Cost;
}

function builds(counts: readonly number[]): void {
	const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
	let before: { pages: number; seconds: number } | undefined;
	console.log('Social cards and search are left out: both are cached or run apart.\n');
	console.log('articles   pages  CPU s  ms a page    GB  growth exponent');
	try {
		for (const count of counts) {
			const content = path.join(folder, `content-${count}`);
			const out = path.join(folder, `dist-${count}`);
			generate(content, count);
			const { seconds, memory } = cost(content, out);
			const pages = countPages(out);
			const exponent = before && Math.log(seconds / before.seconds) / Math.log(pages / before.pages);
			console.log([String(count).padStart(8), String(pages).padStart(7), seconds.toFixed(1).padStart(6), ((seconds * 1000) / pages).toFixed(1).padStart(10), memory.toFixed(2).padStart(5), `  ${exponent?.toFixed(2) ?? ''}`].join(' '));
			before = { pages, seconds };
		}
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function countPages(folder: string): number {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}

const { values } = parseArgs({ options: { build: { type: 'string' } } });
if (values.build) builds(values.build.split(',').map(Number));
else weights();
