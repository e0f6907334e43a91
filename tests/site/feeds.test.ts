import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { locales } from '../../src/locales.ts';
import { filesOf } from '../fixtures/tree.ts';
import { elements } from './html.ts';
import { builtPages, fileAt } from './pages.ts';
import { childrenNamed, childText, parseXml, type XmlElement } from './xml.ts';

const sites = { portal: inject('site'), 'second province': inject('secondProvince') };
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;

describe.each(Object.entries(sites))('the %s', (_, site) => {
	const read = (file: string) => readFileSync(path.join(site.folder, file), 'utf8');
	const files = filesOf(site.folder);
	const exists = (href: string) => href.startsWith(site.origin) && fileAt(site, new URL(href).pathname) !== undefined;

	describe.each(files.filter((file) => file.endsWith('feed.xml')))('has the feed %s', (file) => {
		let feed: XmlElement;
		let entries: XmlElement[];
		beforeAll(() => {
			feed = parseXml(read(file));
			entries = childrenNamed(feed, 'entry');
		});
		const link = (element: XmlElement, rel: string) => childrenNamed(element, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href ?? '';

		test('which is a valid Atom feed in its language (RFC 4287)', () => {
			expect(feed.name).toBe('feed');
			expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
			expect(feed.attributes['xml:lang']).toBe(file.split('/')[0]);
			for (const required of ['id', 'title', 'updated']) expect(childrenNamed(feed, required), required).toHaveLength(1);
			expect(childText(feed, 'updated')).toMatch(instant);
			expect(childText(childrenNamed(feed, 'author')[0]!, 'name')).toBeTruthy();
			expect(link(feed, 'self')).toBe(`${site.origin}${site.base}${file}`);
			expect(exists(link(feed, 'alternate'))).toBe(true);
			for (const entry of entries) {
				for (const required of ['id', 'title', 'updated', 'summary', 'content']) expect(childrenNamed(entry, required), required).toHaveLength(1);
				expect(childText(entry, 'updated')).toMatch(instant);
			}
		});

		test('whose entries lead to pages in that language', () => {
			expect(entries.map((entry) => link(entry, 'alternate')).filter((href) => !exists(href) || !new URL(href).pathname.startsWith(`${site.base}${file.split('/')[0]}/`))).toEqual([]);
		});

		test('whose texts lead a reader outside the site to absolute addresses, and hold nothing that runs', () => {
			for (const entry of entries) {
				for (const { name, attributes } of elements(childText(entry, 'content')!)) {
					expect(name).not.toMatch(/^(script|style|iframe)$/);
					for (const href of [attributes.href, attributes.src]) if (href !== undefined) expect(href, childText(entry, 'title')).toMatch(/^(https?:|mailto:|tel:|#)/);
				}
			}
		});
	});

	test('has a feed of everything in each language', () => expect(locales.map((locale) => `${locale}/feed.xml`).filter((file) => !files.includes(file))).toEqual([]));

	test('gives no two feeds and no two entries of a feed one id', () => {
		const feeds = files.filter((file) => file.endsWith('feed.xml')).map((file) => parseXml(read(file)));
		const ids = feeds.map((feed) => childText(feed, 'id'));
		expect(new Set(ids).size).toBe(ids.length);
		for (const feed of feeds) {
			const entries = childrenNamed(feed, 'entry').map((entry) => childText(entry, 'id'));
			expect(new Set(entries).size).toBe(entries.length);
		}
	});

	describe('has a sitemap', () => {
		let listed: Map<string, { hreflang: string; href: string }[]>;
		beforeAll(() => {
			const parts = childrenNamed(parseXml(read('sitemap.xml')), 'sitemap').map((entry) => new URL(childText(entry, 'loc')!).pathname.slice(site.base.length));
			const urls = parts.flatMap((part) => childrenNamed(parseXml(read(part)), 'url'));
			listed = new Map(urls.map((url) => [childText(url, 'loc')!, childrenNamed(url, 'xhtml:link').map(({ attributes }) => ({ hreflang: attributes.hreflang!, href: attributes.href! }))]));
		});
		const pages = builtPages(site);

		test('that lists every page that may be indexed, and no other', () => {
			const indexable = pages.filter(({ noindex, path }) => !noindex && !path.endsWith('/404.html')).map(({ path }) => site.origin + path);
			expect([...listed.keys()].sort()).toEqual(indexable.sort());
		});

		test('that names the alternates the pages name', () => {
			for (const page of pages.filter(({ noindex, path }) => !noindex && path !== site.base)) {
				const sorted = (links: { hreflang: string; href: string }[]) => links.map(({ hreflang, href }) => `${hreflang} ${href}`).sort();
				expect(sorted(listed.get(site.origin + page.path) ?? []), page.path).toEqual(sorted(page.alternates));
			}
		});

		test('that robots.txt points to', () => expect(read('robots.txt')).toContain(`Sitemap: ${site.origin}${site.base}sitemap.xml`));
	});

	test('has pictures in well-formed SVG that name no script', () => {
		for (const file of files.filter((name) => name.endsWith('.svg'))) {
			expect(() => parseXml(read(file)), file).not.toThrow();
			expect(read(file), file).not.toMatch(/<script|\son\w+=|javascript:/);
		}
	});

	test('has a web manifest whose icons exist', () => {
		const manifest = JSON.parse(read('manifest.webmanifest')) as { name: string; start_url: string; icons: { src: string }[] };
		expect(manifest.start_url).toBe(site.base);
		expect(manifest.icons.filter(({ src }) => !fileAt(site, src))).toEqual([]);
	});

	test('says in security.txt whom to tell, until a day that has not passed (RFC 9116)', () => {
		const text = read('.well-known/security.txt');
		expect(text).toMatch(/^Contact: (https:|mailto:)/m);
		expect(Date.parse(/^Expires: (.+)$/m.exec(text)![1]!)).toBeGreaterThan(Date.parse('2026-11-22'));
	});
});
