/**
 * `npm run shots`: pictures of the built site, every template in every language, theme and width, into
 * `artifacts/shots/`, and one contact sheet a template, `artifacts/shots/<template>.png`. Printed pages are
 * `print-<template>-<language>.png` and `.pdf`. Words after the command choose templates; `--locale`, `--theme`, `--width`, `--tall` narrow it down.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { locales, type Locale } from '../src/locales.ts';
import { collectionNames } from '../src/schema/entries.ts';
import { readSettings } from '../src/settings.ts';
import { findChromium } from './chromium.ts';
import { serve } from './server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = path.resolve(root, process.env.PORTAL_OUT ?? 'dist');
const out = path.join(root, 'artifacts/shots');

const { values: options, positionals: wanted } = parseArgs({
	allowPositionals: true,
	options: { locale: { type: 'string' }, theme: { type: 'string' }, width: { type: 'string' }, tall: { type: 'string', default: '2000' }, scale: { type: 'string', default: '1' } },
});
const pick = <T extends string | number>(all: readonly T[], given: string | undefined): readonly T[] => (given ? all.filter((one) => given.split(',').includes(String(one))) : all);

const languages = pick(locales, options.locale);
const themes = pick(['light', 'dark'] as const, options.theme);
const widths = pick([360, 768, 1280, 1920], options.width);
/** Pixels of a long page that are taken. */
const tall = Number(options.tall);

interface Template {
	name: string;
	/** Address below the base, or none where the template isn't built in this language. */
	address(locale: Locale): string | undefined;
}

/** The longest page of a collection that exists in every language: what fits it fits all. */
function longest(collection: string): string | undefined {
	const folders = locales.map((locale) => path.join(site, locale, collection));
	if (!folders.every((folder) => existsSync(folder))) return undefined;
	const pages = readdirSync(folders[0]!, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && folders.every((folder) => existsSync(path.join(folder, entry.name, 'index.html'))))
		.map(({ name }) => ({ name, size: Math.min(...folders.map((folder) => statSync(path.join(folder, name, 'index.html')).size)) }));
	return pages.sort((a, b) => b.size - a.size)[0]?.name;
}

/** Lists and pages that are laid out differently from one another; the other collections look like one of these. */
const lists: readonly string[] = ['projects', 'news', 'documents', 'sea-islands'];
const entries: readonly string[] = ['potential', 'projects', 'zones', 'procedures', 'sea-islands', 'news', 'documents', 'events', 'press', 'pages'];

const templates: Template[] = [
	{ name: 'gate', address: (locale) => (locale === 'vi' ? '' : undefined) },
	{ name: 'home', address: (locale) => `${locale}/` },
	{ name: 'map', address: (locale) => `${locale}/map/` },
	{ name: 'search', address: (locale) => `${locale}/search/?q=gi%C3%B3` },
	{ name: 'site-map', address: (locale) => `${locale}/site-map/` },
	{ name: '404', address: (locale) => `${locale}/cau-co-chien-2/` },
	{ name: 'pattern', address: (locale) => (existsSync(path.join(site, locale, 'pattern')) ? `${locale}/pattern/` : undefined) },
	...collectionNames.flatMap((collection): Template[] => {
		const entry = longest(collection);
		return [
			...(!lists.includes(collection) ? [] : [{ name: `list-${collection}`, address: (locale: Locale) => `${locale}/${collection}/` }]),
			...(entry && entries.includes(collection) ? [{ name: collection, address: (locale: Locale) => `${locale}/${collection}/${entry}/` }] : []),
		];
	}),
];

const printed = ['projects', 'news', 'documents', 'zones'];
const chosen = templates.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

async function shoot(page: Page, template: Template, url: string): Promise<string[]> {
	const files: string[] = [];
	for (const locale of languages) {
		const address = template.address(locale);
		if (address === undefined) continue;
		await page.goto(url + address, { waitUntil: 'load' });
		if (template.name === 'search') await page.waitForTimeout(1200);
		for (const width of widths) {
			await page.setViewportSize({ width, height: 900 });
			for (const theme of themes) {
				await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
				// Pictures below the first view load when they come near it.
				await page.evaluate(async () => {
					document.querySelectorAll('img').forEach((img) => (img.loading = 'eager'));
					await Promise.all([...document.images].map((img) => img.decode().catch(() => undefined)));
				});
				const height = Math.min(tall, await page.evaluate(() => document.documentElement.scrollHeight));
				const file = path.join(out, template.name, `${locale}-${theme}-${width}.jpg`);
				mkdirSync(path.dirname(file), { recursive: true });
				await page.screenshot({ path: file, type: 'jpeg', quality: 85, fullPage: true, clip: { x: 0, y: 0, width, height } });
				files.push(file);
			}
		}
	}
	return files;
}

/** One row for each language and theme, one column for each width, all pictures at a third of their size. */
async function sheet(name: string): Promise<void> {
	const rows = languages.flatMap((locale) => themes.map((theme) => widths.map((width) => path.join(out, name, `${locale}-${theme}-${width}.jpg`)).filter((file) => existsSync(file)))).filter((row) => row.length > 0);
	if (rows.length === 0) return;
	const [gap, scale] = [16, widths.length === 1 ? 1 : 0.34];
	const parts: { input: Buffer; left: number; top: number }[] = [];
	let [top, wide] = [gap, 0];
	for (const row of rows) {
		let [left, deep] = [gap, 0];
		for (const file of row) {
			const { width, height } = await sharp(file).metadata();
			const input = await sharp(file).resize(Math.round(width * scale)).toBuffer();
			parts.push({ input, left, top });
			left += Math.round(width * scale) + gap;
			deep = Math.max(deep, Math.round(height * scale));
		}
		wide = Math.max(wide, left);
		top += deep + gap + 2;
	}
	await sharp({ create: { width: wide, height: top, channels: 3, background: '#808080' }, limitInputPixels: false }).composite(parts).png({ palette: true, effort: 3 }).toFile(path.join(out, `${name}.png`));
}

/** A page as paper gets it: the whole in the width of A4's text, and the PDF with its page breaks. */
async function print(browser: Browser, template: Template, url: string): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 658, height: 985 } });
	for (const locale of languages) {
		await page.goto(url + template.address(locale));
		await page.emulateMedia({ media: 'print' });
		const height = Math.min(4000, await page.evaluate(() => document.documentElement.scrollHeight));
		await page.screenshot({ path: path.join(out, `print-${template.name}-${locale}.png`), fullPage: true, clip: { x: 0, y: 0, width: 658, height } });
		await page.pdf({ path: path.join(out, `print-${template.name}-${locale}.pdf`), format: 'A4', printBackground: false, margin: { top: '16mm', bottom: '18mm', left: '18mm', right: '18mm' } });
	}
	await page.close();
}

if (!existsSync(site)) throw new Error(`Nothing is built at ${site}: run "npm run build" first.`);
if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const started = Date.now();
const { server, url } = await serve(site, { base: readSettings().base });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const queue = [...chosen];
let taken = 0;
await Promise.all(
	Array.from({ length: 4 }, async () => {
		const context = await browser.newContext({ deviceScaleFactor: Number(options.scale) });
		const page = await context.newPage();
		for (let next = queue.shift(); next; next = queue.shift()) {
			const files = await shoot(page, next, url);
			taken += files.length;
			await sheet(next.name);
		}
		await context.close();
	}),
);
for (const template of chosen.filter(({ name }) => printed.includes(name))) await print(browser, template, url);
await browser.close();
server.close();
console.log(`${taken} pictures of ${chosen.length} templates in ${path.relative(process.cwd(), out)}, ${Math.round((Date.now() - started) / 1000)} s`);
