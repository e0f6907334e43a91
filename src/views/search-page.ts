import { localeTable } from '../locales.ts';
import { collectionNames, projectSectors } from '../schema/entries.ts';
import type { Context } from './context.ts';
import { describe, everywhere, type Head } from './head.ts';
import { breadcrumbLd, type Crumb } from './json-ld.ts';

/** What the browser needs to search and to show answers in the reader's language: no label is written in the script. */
export interface SearchConfig {
	locale: string;
	/** Address below which all pages lie, of the index, and of the search page. */
	base: string;
	bundles: string;
	/** Number of entries. */
	entries: number;
	page: string;
	languages: Record<string, string>;
	/** Labels of filter values, by filter. Years are their own labels. */
	labels: { section: Record<string, string>; sector: Record<string, string>; place: Record<string, string> };
	text: Record<SearchText, string>;
}
export type SearchText =
	| 'loading'
	| 'none'
	| 'hint'
	| 'failed'
	| 'start'
	| 'results'
	| 'result'
	| 'spelled'
	| 'partial'
	| 'other'
	| 'all'
	| 'panel'
	| 'every'
	| 'filteredNone';

export interface SearchPage {
	head: Head;
	crumbs: Crumb[];
	filters: { name: string; label: string }[];
	/** Address of the configuration. */
	config: string;
}

export function searchPage(context: Context): SearchPage {
	const { say, urls, locale, catalog } = context;
	const crumbs = [
		{ text: say('site.home'), href: urls.home(locale) },
		{ text: say('search.title'), href: urls.screen(locale, 'search') },
	];
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
		filters: [
			{ name: 'section', label: say('search.section') },
			{ name: 'year', label: say('search.year') },
			{ name: 'sector', label: say('facet.sector') },
			{ name: 'place', label: say('facet.place') },
		],
		config: `${urls.screen(locale, 'search')}config.json`,
	};
}

/** The file the search scripts load on first use, so that no page carries it. */
export function searchConfig({ say, urls, locale, catalog }: Context): SearchConfig {
	const slot = { query: '{query}' };
	// A number no label holds, to find the place of the count in either plural form.
	const counted = (key: 'search.results' | 'search.seeAll', count: number) =>
		say(key, { count, ...slot }).replace(String(count), '{count}');
	return {
		locale,
		base: urls.gate(),
		bundles: urls.file('pagefind/'),
		entries: catalog.entries.size,
		page: urls.screen(locale, 'search'),
		languages: Object.fromEntries(localeTable.map(({ code, name }) => [code, name])),
		labels: {
			section: Object.fromEntries(collectionNames.map((name) => [name, say(`collection.${name}`)])),
			sector: Object.fromEntries(projectSectors.map((name) => [name, say(`sector.${name}`)])),
			place: Object.fromEntries([...catalog.places].map(([id, { name }]) => [id, name[locale]])),
		},
		text: {
			loading: say('search.loading'),
			none: say('search.none', slot),
			hint: say('search.hint'),
			failed: say('search.failed'),
			start: say('search.start'),
			results: counted('search.results', 2),
			result: counted('search.results', 1),
			spelled: say('search.spelled', { ...slot, corrected: '{corrected}' }),
			partial: say('search.partial'),
			other: say('search.other'),
			all: counted('search.seeAll', 2),
			panel: say('search.panel'),
			every: say('search.all'),
			filteredNone: say('search.filteredNone'),
		},
	};
}
