import { dateOf, is, type Entry } from '../catalog/catalog.ts';

/** What an entry's page tells the search index: stable slugs, the same in every language. Lists are separated by spaces. */
export function searchAttributes(entry: Entry): Record<`data-${string}`, string | undefined> {
	const date = dateOf(entry);
	const places = 'places' in entry.facts ? (entry.facts.places as string[]) : [];
	return {
		'data-key': entry.key,
		'data-section': entry.collection,
		'data-year': date?.slice(0, 4),
		'data-date': date,
		'data-sector': is(entry, 'projects') ? entry.facts.sector : undefined,
		'data-place': places.join(' ') || undefined,
	};
}
