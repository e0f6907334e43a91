import { dateOf, is, type Entry } from '../catalog/catalog.ts';
import type { MessageKey } from '../messages/messages.ts';
import type { CollectionName } from '../schema/entries.ts';
import type { Context } from './context.ts';
import { nearestRate } from './format.ts';
import type { ExchangeRate } from '../schema/data.ts';

/** One way to narrow a list. A value is a stable slug, the same in every language. */
export interface Facet {
	name: string;
	values(entry: Entry, rates: readonly ExchangeRate[]): readonly string[];
	label(value: string, context: Context): string;
	/** Fixed order of the values; else by count. */
	order?: readonly string[];
}

const says = (prefix: string) => (value: string, { say }: Context) => say(`${prefix}.${value}` as MessageKey);

/** A facet that reads one field of an entry's facts, whatever the collection. */
function field(name: string, key: string, prefix: string): Facet {
	return {
		name,
		values: (entry) => [(entry.facts as unknown as Record<string, unknown>)[key]].flat().filter((value): value is string => typeof value === 'string'),
		label: says(prefix),
	};
}

const place: Facet = {
	name: 'place',
	values: (entry) => ('places' in entry.facts ? (entry.facts.places as string[]) : []),
	label: (value, { catalog, locale }) => catalog.places.get(value)?.name[locale] ?? value,
};

const year: Facet = { name: 'year', values: (entry) => [dateOf(entry)?.slice(0, 4)].filter((value) => value !== undefined), label: (value) => value, order: [] };

export const capitalBands = ['not-stated', 'under-100b', '100b-1t', '1t-5t', 'over-5t'] as const;

/** Stated capital in dong; a sum in dollars is converted at the nearest rate. `undefined` when not stated. */
export function capitalInDong(entry: Entry, rates: readonly ExchangeRate[]): number | undefined {
	if (!is(entry, 'projects') || !entry.facts.capital) return undefined;
	const { vnd, usd, asOf } = entry.facts.capital;
	return vnd ?? (usd === undefined ? undefined : usd * (nearestRate(rates, asOf)?.vndPerUsd ?? 0));
}

const capital: Facet = {
	name: 'capital',
	values: (entry, rates) => {
		const dong = capitalInDong(entry, rates);
		return [dong === undefined ? 'not-stated' : dong < 1e11 ? 'under-100b' : dong < 1e12 ? '100b-1t' : dong < 5e12 ? '1t-5t' : 'over-5t'];
	},
	label: says('capitalBand'),
	order: capitalBands,
};

const status: Facet = { name: 'status', values: (entry) => {
	const value = (entry.facts as { status?: string | { value: string } }).status;
	return value === undefined ? [] : [typeof value === 'string' ? value : value.value];
}, label: says('status') };

const validity: Facet = { name: 'validity', values: (entry) => (is(entry, 'documents') ? [entry.facts.validity.value] : []), label: says('validity') };

/** The facets of every collection that has any. */
export const facets: Partial<Record<CollectionName, readonly Facet[]>> = {
	projects: [field('sector', 'sector', 'sector'), status, place, capital, field('form', 'form', 'form'), field('land', 'land', 'land')],
	zones: [field('kind', 'kind', 'zoneKind'), status, place],
	incentives: [field('kind', 'kind', 'incentiveKind')],
	infrastructure: [field('kind', 'kind', 'infrastructureKind'), status],
	'sea-islands': [field('kind', 'kind', 'seaKind')],
	news: [year, field('category', 'category', 'category')],
	documents: [field('type', 'type', 'documentType'), year, field('field', 'fields', 'documentField'), validity],
	events: [field('kind', 'kind', 'eventKind')],
	culture: [field('kind', 'kind', 'cultureKind')],
	products: [field('kind', 'kind', 'productKind')],
};

export function facetOf(collection: CollectionName, name: string): Facet | undefined {
	return facets[collection]?.find((facet) => facet.name === name);
}

export interface FacetValue {
	value: string;
	label: string;
	count: number;
}

/** Values of a facet that occur, with counts: newest year first, fixed order where there is one, else most frequent first. */
export function facetValues(facet: Facet, entries: readonly Entry[], context: Context): FacetValue[] {
	const counts = new Map<string, number>();
	for (const entry of entries) for (const value of facet.values(entry, context.catalog.fx)) counts.set(value, (counts.get(value) ?? 0) + 1);
	const list = [...counts].map(([value, count]) => ({ value, count, label: facet.label(value, context) }));
	if (facet.name === 'year') return list.sort((a, b) => b.value.localeCompare(a.value));
	if (facet.order) return list.sort((a, b) => facet.order!.indexOf(a.value) - facet.order!.indexOf(b.value));
	return list.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
