import { originalLocale, type Locale } from '../locales.ts';
import type { CollectionName } from '../schema/entries.ts';

/**
 * Every address of the portal is made here. Paths are `<base><locale>/…/`, end with a slash,
 * and are the same in all languages but for the language.
 */
export interface UrlSettings {
	site: string;
	base: string;
}

export interface Urls {
	gate(): string;
	home(locale: Locale): string;
	list(locale: Locale, collection: CollectionName, page?: number): string;
	facet(locale: Locale, collection: CollectionName, facet: string, value: string, page?: number): string;
	entry(locale: Locale, key: string): string;
	/** A page that is no entry: search, sitemap, map … */
	screen(locale: Locale, name: string): string;
	feed(locale: Locale, collection?: CollectionName): string;
	card(locale: Locale, name: string): string;
	/** A file of `public/` or of the build. */
	file(name: string): string;
	/** The path with the origin in front. */
	absolute(path: string): string;
	/** The same page in another language. */
	inLocale(path: string, locale: Locale): string;
}

export function createUrls({ site, base }: UrlSettings): Urls {
	const paged = (path: string, page: number | undefined) => (page === undefined || page === 1 ? path : `${path}page/${page}/`);
	const home = (locale: Locale) => `${base}${locale}/`;
	return {
		gate: () => base,
		home,
		list: (locale, collection, page) => paged(`${home(locale)}${collection}/`, page),
		facet: (locale, collection, facet, value, page) => paged(`${home(locale)}${collection}/${facet}/${value}/`, page),
		entry: (locale, key) => `${home(locale)}${key}/`,
		screen: (locale, name) => `${home(locale)}${name}/`,
		feed: (locale, collection) => `${home(locale)}${collection ? `${collection}/` : ''}feed.xml`,
		card: (locale, name) => `${base}cards/${locale}/${name}.jpg`,
		file: (name) => `${base}${name}`,
		absolute: (path) => `${site}${path}`,
		inLocale: (path, locale) => path.replace(new RegExp(`^${escape(base)}[a-z]{2,3}/`), `${base}${locale}/`),
	};
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The language a search engine sends readers of no listed language to: English where it exists, else the original. */
export function defaultLocale(available: readonly Locale[]): Locale {
	return available.includes('en') ? 'en' : (available[0] ?? originalLocale);
}
