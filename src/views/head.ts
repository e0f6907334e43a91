import { defaultLocale } from '../catalog/urls.ts';
import { locales, type Locale } from '../locales.ts';
import type { Context } from './context.ts';

/** What goes into `<head>` and drives the language switch of one page. */
export interface Head {
	/** Title of the page alone; the layout adds the name of the portal. */
	title: string;
	description: string;
	/** Path of the page in the language at hand, with the base. */
	path: string;
	/** Languages in which this page exists. */
	available: readonly Locale[];
	/** Name of the social card of the page: `home`, `<collection>`, `<collection>/<slug>`. */
	card: string;
	type: 'website' | 'article';
	published?: string;
	noindex?: boolean;
	jsonLd: readonly object[];
}

export interface Alternate {
	hreflang: string;
	href: string;
}

/** `hreflang` links of a page: every real version, itself included, and `x-default`. */
export function alternates({ urls }: Context, path: string, available: readonly Locale[], xDefault?: string): Alternate[] {
	const links = available.map((locale) => ({ hreflang: locale, href: urls.absolute(urls.inLocale(path, locale)) }));
	return [...links, { hreflang: 'x-default', href: urls.absolute(xDefault ?? urls.inLocale(path, defaultLocale(available))) }];
}

/** A one-line description of 60–300 characters: cut at a word, never inside one. */
export function describe(text: string, limit = 300): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= limit) return line;
	const cut = line.slice(0, limit);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 60))}…`;
}

/** A page that exists in every language under the same path. */
export const everywhere = locales;
