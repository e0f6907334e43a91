import type { Entry } from '../catalog/catalog.ts';
import type { CollectionName } from '../schema/entries.ts';
import type { Context } from './context.ts';
import { entryCard, type EntryCard } from './entry-card.ts';
import { facetOf, facets, facetValues } from './facets.ts';
import { describe, everywhere, type Head } from './head.ts';
import { breadcrumbLd, type Crumb } from './json-ld.ts';
import { navigationOf } from './sections.ts';

/** Entries a list page holds. */
export const pageSize = 30;

export interface FacetView {
	name: string;
	label: string;
	values: { value: string; label: string; count: number; href: string; current: boolean }[];
}

/** One page of a list: the whole collection, or one value of one facet. */
export interface ListPage {
	head: Head;
	crumbs: Crumb[];
	section: CollectionName;
	title: string;
	intro: string;
	count: string;
	cards: EntryCard[];
	facets: FacetView[];
	/** Address of the unfiltered list, when this one is filtered. */
	clear: string | undefined;
	pages: { current: number; total: number; href(page: number): string };
	siblings: { text: string; href: string; current: boolean }[];
	feed: string;
	/** All items are on this page, so filters can be combined in the browser. */
	combinable: boolean;
}

export interface ListRequest {
	collection: CollectionName;
	facet?: { name: string; value: string };
	page?: number;
}

/** Every list page of a collection there is, for the routes. */
export function listRequests(collection: CollectionName, context: Context): ListRequest[] {
	const entries = context.catalog.byCollection.get(collection) ?? [];
	const paged = (request: ListRequest, count: number): ListRequest[] => Array.from({ length: Math.max(1, Math.ceil(count / pageSize)) }, (_, at) => ({ ...request, page: at + 1 }));
	return [
		...paged({ collection }, entries.length),
		...(facets[collection] ?? []).flatMap((facet) =>
			facetValues(facet, entries, context).flatMap(({ value, count }) => paged({ collection, facet: { name: facet.name, value } }, count)),
		),
	];
}

export function listPage({ collection, facet: wanted, page = 1 }: ListRequest, context: Context): ListPage {
	const { say, urls, locale, catalog } = context;
	const all = catalog.byCollection.get(collection) ?? [];
	const facet = wanted && facetOf(collection, wanted.name);
	if (wanted && !facet) throw new Error(`The collection "${collection}" has no facet "${wanted.name}".`);
	const entries: readonly Entry[] = facet ? all.filter((entry) => facet.values(entry, catalog.fx).includes(wanted!.value)) : all;
	const collectionTitle = say(`collection.${collection}`);
	const value = facet ? facet.label(wanted!.value, context) : undefined;
	const title = value === undefined ? collectionTitle : say('list.filtered', { collection: collectionTitle, value: `${say(`facet.${facet!.name}` as never)} – ${value}` });
	const total = Math.max(1, Math.ceil(entries.length / pageSize));
	const href = (at: number) => (wanted ? urls.facet(locale, collection, wanted.name, wanted.value, at) : urls.list(locale, collection, at));
	const crumbs = [
		{ text: say('site.home'), href: urls.home(locale) },
		{ text: collectionTitle, href: urls.list(locale, collection) },
		...(value === undefined ? [] : [{ text: value, href: href(1) }]),
	];
	const intro = say(`collectionIntro.${collection}`);
	const description = value === undefined ? `${intro} ${catalog.province.name[locale]}.` : say('list.description', { collection: collectionTitle, value, count: entries.length, site: catalog.province.name[locale] });
	return {
		head: {
			title: page === 1 ? title : `${title} – ${say('list.page', { page })}`,
			description: describe(page === 1 ? `${description} ${value === undefined ? '' : intro}` : `${description} ${say('list.page', { page })}`),
			path: href(page),
			available: everywhere,
			card: collection,
			type: 'website',
			jsonLd: [breadcrumbLd(context, crumbs)],
		},
		crumbs,
		section: collection,
		title,
		intro,
		count: say('list.count', { count: entries.length }),
		cards: entries.slice((page - 1) * pageSize, page * pageSize).map((entry) => entryCard(entry, context)),
		facets: facetViews(collection, all, wanted, context),
		clear: wanted ? urls.list(locale, collection) : undefined,
		pages: { current: page, total, href },
		siblings: (navigationOf(collection)?.collections ?? []).filter((name) => catalog.byCollection.has(name)).map((name) => ({ text: say(`collection.${name}`), href: urls.list(locale, name), current: name === collection })),
		feed: urls.feed(locale, collection),
		combinable: !wanted && total === 1 && (facets[collection]?.length ?? 0) > 1,
	};
}

function facetViews(collection: CollectionName, entries: readonly Entry[], wanted: ListRequest['facet'], context: Context): FacetView[] {
	return (facets[collection] ?? []).map((facet) => ({
		name: facet.name,
		label: context.say(`facet.${facet.name}` as never),
		values: facetValues(facet, entries, context).map((value) => ({
			...value,
			href: context.urls.facet(context.locale, collection, facet.name, value.value),
			current: wanted?.name === facet.name && wanted.value === value.value,
		})),
	}));
}
