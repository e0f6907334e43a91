import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { isLocale, locales } from '../../src/locales.ts';
import { filesOf } from '../fixtures/tree.ts';
import { builtPages, fileAt, type BuiltPage } from './pages.ts';

const sites = { portal: inject('site'), 'second province': inject('secondProvince') };

describe.each(Object.entries(sites))('every page of the %s', (_, site) => {
	const pages = builtPages(site);
	const byPath = new Map(pages.map((page) => [page.path, page]));
	const own = pages.filter(({ path }) => !/\/404/.test(path));
	/** Pages for which something is wrong, with what it is. */
	const wrong = (look: (page: BuiltPage) => unknown, of: readonly BuiltPage[] = pages) => of.flatMap((page) => [look(page)].flat().filter((found) => found !== undefined && found !== false).map((found) => `${page.path}: ${String(found)}`));
	const localeOf = (page: BuiltPage) => page.path.slice(site.base.length).split('/')[0];

	test('is there: the gate, and in each language the home page, the search, the map, the site map and the page for a wrong address', () => {
		const wanted = ['', '404.html', ...locales.flatMap((locale) => ['', 'search/', 'map/', 'site-map/', '404/'].map((screen) => `${locale}/${screen}`))];
		expect(wanted.filter((screen) => !byPath.has(site.base + screen))).toEqual([]);
	});

	test('has one h1', () => expect(wrong(({ h1 }) => h1.length !== 1 && JSON.stringify(h1))).toEqual([]));

	test('has a title of its own', () => {
		const seen = new Map<string, string>();
		expect(wrong((page) => {
			const key = `${page.lang} ${page.title}`;
			const first = seen.get(key);
			if (!first) seen.set(key, page.path);
			return (page.title.length < 5 || first) && `"${page.title}" ${first ?? ''}`;
		}, own)).toEqual([]);
	});

	test('has a description of its own, one line of at most 301 characters', () => {
		const seen = new Map<string, string>();
		expect(wrong((page) => {
			const key = `${page.lang} ${page.description}`;
			const first = seen.get(key);
			if (!first) seen.set(key, page.path);
			return (!page.description || page.description.length < 25 || page.description.length > 301 || /\s\s|:fact|⟦/.test(page.description) || first) && `"${page.description}" ${first ?? ''}`;
		}, own)).toEqual([]);
	});

	test('says its language', () => {
		expect(wrong((page) => (isLocale(localeOf(page)) ? page.lang !== localeOf(page) : !isLocale(page.lang)) && page.lang)).toEqual([]);
	});

	test('names itself as canonical', () => {
		expect(wrong(({ path, canonical }) => canonical !== site.origin + path && canonical, own)).toEqual([]);
	});

	test('has alternates that exist, name it back, and lead readers of other languages to a page that is there', () => {
		expect(wrong((page) => {
			if (page.noindex) return page.alternates.length > 0 && 'alternates on a page that is not indexed';
			const problems = page.alternates.flatMap(({ hreflang, href }) => {
				const other = byPath.get(href.slice(site.origin.length));
				if (!href.startsWith(site.origin) || !other) return [`${hreflang} ${href} is not there`];
				if (hreflang === 'x-default') return [];
				if (other.lang !== hreflang) return [`${href} is in ${other.lang}`];
				if (page.path === site.base) return [];
				return other.alternates.some((back) => back.href === page.canonical && back.hreflang === page.lang) ? [] : [`${href} does not name it back`];
			});
			const languages = page.alternates.map(({ hreflang }) => hreflang);
			if (!languages.includes('x-default')) problems.push('no x-default');
			if (new Set(languages).size !== languages.length) problems.push('a language twice');
			if (page.path !== site.base && !languages.includes(page.lang!)) problems.push('does not name itself');
			// The same page in another language is an alternate.
			for (const locale of locales) if (page.path !== site.base && byPath.has(site.base + page.path.slice(site.base.length).replace(/^[a-z]+/, locale)) && !languages.includes(locale)) problems.push(`no ${locale}`);
			return problems;
		})).toEqual([]);
	});

	test('leads nowhere that does not exist: no dead link, picture, style, script or anchor inside the site', () => {
		const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
		expect(wrong((page) => [...new Set(page.links)].flatMap((href) => {
			const url = new URL(href, site.origin + page.path);
			if (url.origin !== site.origin) return [];
			if (!fileAt(site, url.pathname)) return [href];
			const anchor = decodeURIComponent(url.hash.slice(1));
			return anchor !== '' && !ids.get(url.pathname)?.has(anchor) ? [`${href} (no such anchor)`] : [];
		})), 'dead links').toEqual([]);
	});

	test('has no id twice', () => expect(wrong(({ ids }) => ids.filter((id, at) => ids.indexOf(id) !== at))).toEqual([]));
	test('has no link without words and no picture without a description', () => expect(wrong(({ emptyLinks, picturesWithoutAlt }) => [...emptyLinks, ...picturesWithoutAlt])).toEqual([]));

	test('loads nothing from a third party', () => {
		expect(wrong(({ path, resources }) => resources.filter((href) => !href.startsWith('data:') && new URL(href, site.origin + path).origin !== site.origin))).toEqual([]);
		for (const file of filesOf(site.folder).filter((name) => /\.(css|svg)$/.test(name))) {
			expect(readFileSync(path.join(site.folder, file), 'utf8').match(/url\(\s*["']?(?:https?:)?\/\/|@import|(?:xlink:)?href="https?:/g) ?? [], file).toEqual([]);
		}
	});

	test('has no inline style, script or event handler that a strict policy would refuse', () => {
		expect(wrong(({ refused }) => refused)).toEqual([]);
		expect(wrong(({ inline, policy }) => inline.filter(({ kind, digest }) => !new RegExp(`${kind}-src[^;]*`).exec(policy)?.[0].includes(digest)).map(({ kind, digest }) => `${kind} ${digest}`))).toEqual([]);
	});

	test('has a policy that allows nothing by default and no inline code', () => {
		expect(wrong(({ policy }) => !policy.includes("default-src 'none'") && (policy || 'no policy'))).toEqual([]);
		expect(wrong(({ policy }) => /'unsafe-inline'|'unsafe-eval'|'unsafe-hashes'|\*|https?:/.test(policy) && policy)).toEqual([]);
	});

	test('describes itself to machines in JSON-LD that parses', () => {
		expect(wrong(({ jsonLd }) => jsonLd.flatMap((text) => {
			const data = JSON.parse(text) as Record<string, unknown>;
			return data['@context'] === 'https://schema.org' && typeof data['@type'] === 'string' ? [] : [text];
		}))).toEqual([]);
		expect(wrong((page) => isLocale(localeOf(page)) && page.jsonLd.length === 0 && 'none', own)).toEqual([]);
	});

	test('has addresses in its JSON-LD that exist', () => {
		const addresses = (value: unknown): string[] => (typeof value === 'string' ? (value.startsWith(site.origin) ? [value] : []) : typeof value === 'object' && value !== null ? Object.values(value).flatMap(addresses) : []);
		expect(wrong(({ jsonLd }) => [...new Set(jsonLd.flatMap((text) => addresses(JSON.parse(text))))].filter((href) => !fileAt(site, href.slice(site.origin.length))))).toEqual([]);
	});

	test('that is not to be indexed is a search, a wrong address or a withdrawn project', () => {
		expect(wrong(({ path, noindex }) => noindex && !/\/(search|404)(\/|\.html)$|\/projects\/[^/]+\/$/.test(path) && 'noindex')).toEqual([]);
	});
});
