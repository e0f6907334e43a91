import { collectionNames } from '../schema/entries.ts';
import type { Context } from './context.ts';
import { describe, everywhere, type Head } from './head.ts';
import { breadcrumbLd, type Crumb } from './json-ld.ts';

/** What the browser needs to show results in the reader's language: no label is written in the script. */
export interface SearchConfig {
	bundle: string;
	locale: string;
	sections: Record<string, string>;
	text: { loading: string; none: string; hint: string; failed: string; start: string; results: string; result: string };
}

export interface SearchPage {
	head: Head;
	crumbs: Crumb[];
	config: SearchConfig;
}

export function searchPage(context: Context): SearchPage {
	const { say, urls, locale, catalog } = context;
	const crumbs = [
		{ text: say('site.home'), href: urls.home(locale) },
		{ text: say('search.title'), href: urls.screen(locale, 'search') },
	];
	const slot = { query: '{query}' };
	return {
		head: {
			title: say('search.title'),
			description: describe(`${say('search.label')} – ${catalog.province.tagline[locale]}`),
			path: urls.screen(locale, 'search'),
			available: everywhere,
			card: 'home',
			type: 'website',
			noindex: true,
			jsonLd: [breadcrumbLd(context, crumbs)],
		},
		crumbs,
		config: {
			bundle: urls.file('pagefind/'),
			locale,
			sections: Object.fromEntries(collectionNames.map((name) => [name, say(`collection.${name}`)])),
			text: {
				loading: say('search.loading'),
				none: say('search.none', slot),
				hint: say('search.hint'),
				failed: say('search.failed'),
				start: say('search.start'),
				results: say('search.results', { count: 2, ...slot }).replace('2', '{count}'),
				result: say('search.results', { count: 1, ...slot }).replace('1', '{count}'),
			},
		},
	};
}
