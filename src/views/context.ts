import type { Catalog, Entry, Version } from '../catalog/catalog.ts';
import type { Urls } from '../catalog/urls.ts';
import { originalLocale, type Locale } from '../locales.ts';
import type { Say } from '../messages/messages.ts';

/** What every view needs: what was written, where it lies, and the language in which it is said. */
export interface Context {
	catalog: Catalog;
	urls: Urls;
	locale: Locale;
	say: Say;
	/** The day of the build in the province, `YYYY-MM-DD`. */
	today: string;
}

/** The version a reader of `locale` gets to see of an entry: hers, or the original, which then says so. */
export function versionFor(entry: Entry, locale: Locale): Version {
	return entry.versions.get(locale) ?? entry.versions.get(originalLocale)!;
}

/** Name of a place or an agency in the language. @throws on an unknown id: the checks keep such ids out. */
export function placeName({ catalog, locale }: Context, id: string): string {
	const place = catalog.places.get(id);
	if (!place) throw new Error(`Unknown place "${id}".`);
	return place.name[locale];
}

export function agencyName({ catalog, locale }: Context, id: string): string {
	const agency = catalog.agencies.get(id);
	if (!agency) throw new Error(`Unknown agency "${id}".`);
	return agency.name[locale];
}
