import type { Entry } from '../catalog/catalog.ts';
import type { Coordinates } from '../schema/common.ts';
import type { CollectionName } from '../schema/entries.ts';
import { versionFor, type Context } from './context.ts';
import { entryCard, type EntryCard } from './entry-card.ts';
import { facetOf, facetValues } from './facets.ts';
import { describe, everywhere, type Head } from './head.ts';
import { breadcrumbLd, type Crumb } from './json-ld.ts';

/** A place on the province map: an entry with a sourced position. */
export interface MapPoint {
	id: string;
	lat: number;
	lon: number;
	precision: Coordinates['precision'];
	kind: CollectionName;
	label: string;
	href: string;
	card: EntryCard;
}

const mapped: readonly CollectionName[] = ['zones', 'infrastructure', 'projects'];

/** An entry as a point, if it has a position. */
export function mapPoint(entry: Entry, context: Context): MapPoint | undefined {
	const coordinates = 'coordinates' in entry.facts ? (entry.facts.coordinates as Coordinates | undefined) : undefined;
	if (!coordinates) return undefined;
	const version = versionFor(entry, context.locale);
	return { id: entry.key, ...coordinates, kind: entry.collection, label: version.words.title, href: context.urls.entry(version.locale, entry.key), card: entryCard(entry, context) };
}

/** Zones, infrastructure and projects that have a position, zones first. */
export function mapPoints(context: Context): MapPoint[] {
	return mapped.flatMap((kind) => (context.catalog.byCollection.get(kind) ?? []).flatMap((entry) => mapPoint(entry, context) ?? []));
}

export interface MapPage {
	head: Head;
	crumbs: Crumb[];
	title: string;
	lead: string;
	points: MapPoint[];
	/** Ways into the filtered lists of projects: the map is not only a picture. */
	filters: { label: string; values: { label: string; count: number; href: string }[] }[];
}

export function mapPage(context: Context): MapPage {
	const { say, urls, locale, catalog } = context;
	const title = say('map.title');
	const path = urls.screen(locale, 'map');
	const crumbs = [{ text: say('site.home'), href: urls.home(locale) }, { text: title, href: path }];
	return {
		head: { title, description: describe(`${say('map.province', { place: catalog.province.fullName[locale] })}. ${say('map.lead')}`), path, available: everywhere, card: catalog.byCollection.has('projects') ? 'projects' : 'home', type: 'website', jsonLd: [breadcrumbLd(context, crumbs)] },
		crumbs,
		title,
		lead: say('map.lead'),
		points: mapPoints(context),
		filters: (['sector', 'place'] as const).map((name) => ({
			label: say(`facet.${name}`),
			values: facetValues(facetOf('projects', name)!, catalog.byCollection.get('projects') ?? [], context).map(({ value, label, count }) => ({ label, count, href: urls.facet(locale, 'projects', name, value) })),
		})),
	};
}
