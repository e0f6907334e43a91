import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { copyFile } from 'node:fs/promises';
import { defaultLocale } from '../catalog/urls.ts';
import { isLocale, locales, type Locale } from '../locales.ts';

interface Place {
	site: string;
	base: string;
}

/**
 * @astrojs/sitemap with true alternates: a page's alternates are the pages that were built under the same path in another
 * language, and `x-default` leads to the gate for the home pages, else to English where it exists.
 */
export function sitemapWithAlternates(place: Place): AstroIntegration[] {
	const built = new Set<string>();
	return [
		{
			name: 'portal:built-pages',
			hooks: { 'astro:build:done': ({ pages }) => pages.forEach(({ pathname }) => built.add(`${place.base}${pathname}`)) },
		},
		sitemap({
			filenameBase: 'sitemap',
			filter: (page) => !/\/(404|search)\/?$|\/pattern\/?$/.test(page),
			serialize: (item) => ({ ...item, ...alternateLinks(item.url, built, place) }),
		}),
		{
			name: 'portal:sitemap-name',
			// Robots and people look for /sitemap.xml first.
			hooks: { 'astro:build:done': ({ dir }) => copyFile(new URL('sitemap-index.xml', dir), new URL('sitemap.xml', dir)) },
		},
	];
}

/** `xhtml:link` entries of one address; none for the gate, which has no language. */
export function alternateLinks(url: string, built: ReadonlySet<string>, { site, base }: Place): { links?: { lang: string; url: string }[] } {
	const [code, ...rest] = url.slice(site.length + base.length).split('/');
	if (!isLocale(code)) return {};
	const path = (locale: Locale) => `${base}${locale}/${rest.join('/')}`;
	const available = locales.filter((locale) => built.has(path(locale)));
	const fallback = rest.join('') === '' ? base : path(defaultLocale(available));
	return { links: [...available.map((lang) => ({ lang, url: site + path(lang) })), { lang: 'x-default', url: site + fallback }] };
}
