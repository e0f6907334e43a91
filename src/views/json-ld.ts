import { is, type Entry, type Version } from '../catalog/catalog.ts';
import type { Context } from './context.ts';
import { plainSummary } from './entry-card.ts';
import { addDays, nextOccurrence } from './events.ts';

export interface Crumb {
	text: string;
	href: string;
}

/** schema.org BreadcrumbList of a trail. */
export function breadcrumbLd({ urls }: Context, crumbs: readonly Crumb[]): object {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: crumbs.map(({ text, href }, at) => ({ '@type': 'ListItem', position: at + 1, name: text, item: urls.absolute(href) })),
	};
}

/** The body behind the portal: the responsible agency once an authority has adopted the edition, else nobody is claimed. */
export function organizationLd({ catalog, urls, locale }: Context): object {
	const { province } = catalog;
	const agency = catalog.agencies.get(province.responsible.agency)!;
	return {
		'@context': 'https://schema.org',
		'@type': 'GovernmentOrganization',
		name: agency.name[locale],
		areaServed: { '@type': 'AdministrativeArea', name: province.fullName[locale] },
		...(province.adopted ? { url: urls.absolute(urls.home(locale)) } : { sameAs: province.officialSites.map((site) => site.url) }),
		...(agency.phone && { telephone: agency.phone }),
		...(agency.email && { email: agency.email }),
		...(agency.address && { address: agency.address[locale] }),
	};
}

/** The entry itself: news as NewsArticle, festivals as Event, places as Place, ledger-backed topics as Article. */
export function entryLd(entry: Entry, version: Version, context: Context): object {
	const { urls, catalog, today } = context;
	const url = urls.absolute(urls.entry(version.locale, entry.key));
	const base = { '@context': 'https://schema.org', inLanguage: version.locale, url, description: plainSummary(entry, { ...context, locale: version.locale }) };
	const image = urls.absolute(urls.card(version.locale, entry.key));
	const position = 'coordinates' in entry.facts && entry.facts.coordinates
		? { geo: { '@type': 'GeoCoordinates', latitude: (entry.facts.coordinates as { lat: number }).lat, longitude: (entry.facts.coordinates as { lon: number }).lon } }
		: {};
	if (is(entry, 'news'))
		return { ...base, '@type': 'NewsArticle', headline: version.words.title, datePublished: entry.facts.date, image, isAccessibleForFree: true, publisher: { '@type': 'Organization', name: catalog.province.name[version.locale] } };
	if (is(entry, 'events')) {
		const startDate = nextOccurrence(entry.facts, today);
		const place = entry.facts.places[0];
		return {
			...base, '@type': 'Event', name: version.words.title, startDate, endDate: addDays(startDate, entry.facts.days - 1), image,
			eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
			location: { '@type': 'Place', name: (place && catalog.places.get(place)?.name[version.locale]) ?? catalog.province.fullName[version.locale], address: catalog.province.fullName[version.locale] },
		};
	}
	if (is(entry, 'culture') || is(entry, 'zones') || is(entry, 'infrastructure')) return { ...base, '@type': 'Place', name: version.words.title, image, ...position };
	if (is(entry, 'documents')) return { ...base, '@type': 'Legislation', name: version.words.title, legislationIdentifier: entry.facts.number, legislationDate: entry.facts.issued };
	if (is(entry, 'potential') && entry.facts.facts.length > 0)
		return {
			...base, '@type': 'Dataset', name: version.words.title, license: 'https://creativecommons.org/licenses/by/4.0/', isAccessibleForFree: true,
			creator: { '@type': 'Organization', name: catalog.province.name[version.locale] },
			variableMeasured: entry.facts.facts.map((id) => catalog.facts.get(id)?.label[version.locale]).filter(Boolean),
		};
	return { ...base, '@type': 'Article', headline: version.words.title, image };
}
