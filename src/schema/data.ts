import { z } from 'zod';
import { asOf, day, httpsUrl, id, source, trilingual, words } from './common.ts';
import { unitNames } from './units.ts';

/** One row of the fact ledger (`content/facts/*.yaml`). */
export const fact = z.strictObject({
	id,
	label: trilingual,
	value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
	unit: z.enum(unitNames),
	qualifier: z.enum(['about', 'over', 'under', 'nearly', 'up-to', 'at-least']).optional(),
	asOf,
	scope: z.enum(['tra-vinh', 'vinh-long', 'mekong-delta', 'viet-nam']).or(id),
	source,
	confidence: z.enum(['high', 'medium']),
	reviewBy: day.optional(),
});
export type Fact = z.infer<typeof fact>;

export const place = z.strictObject({
	id,
	kind: z.enum(['country', 'province', 'city', 'town', 'district', 'commune', 'sea', 'archipelago', 'river', 'region', 'island']),
	name: trilingual,
	lat: z.number().optional(),
	lon: z.number().optional(),
	precision: z.enum(['exact', 'site', 'commune', 'district', 'place']).optional(),
	until: day.optional(),
	now: trilingual.optional(),
	sources: z.array(source).default([]),
});
export type Place = z.infer<typeof place>;

export const agency = z.strictObject({
	id,
	name: trilingual,
	level: z.enum(['central', 'provincial', 'district', 'international', 'association']),
	until: day.optional(),
	successor: id.optional(),
	site: httpsUrl.optional(),
	address: trilingual.optional(),
	phone: words(60).optional(),
	email: z.email().optional(),
	sources: z.array(source).default([]),
});
export type Agency = z.infer<typeof agency>;

export const projectList = z.strictObject({
	id,
	title: trilingual,
	issuer: id,
	year: z.number().int(),
	date: day.optional(),
	total: z.number().int().positive().optional(),
	source,
});
export type ProjectList = z.infer<typeof projectList>;

export const exchangeRate = z.strictObject({ date: day, vndPerUsd: z.number().positive(), source });
export type ExchangeRate = z.infer<typeof exchangeRate>;

export const chart = z.strictObject({
	id,
	kind: z.enum(['bars', 'line', 'parts']),
	title: trilingual,
	note: trilingual.optional(),
	facts: z.array(id).min(2),
	labelBy: z.enum(['year', 'label']),
});
export type Chart = z.infer<typeof chart>;

export const province = z.strictObject({
	id,
	name: trilingual,
	fullName: trilingual,
	status: trilingual,
	merged: z.strictObject({ date: day, into: id, basis: words(80) }).optional(),
	/** True only when an authority has taken the edition over: switches the official-site strip on. */
	adopted: z.boolean(),
	tagline: trilingual,
	officialSites: z.array(z.strictObject({ name: trilingual, url: httpsUrl })).min(1),
	responsible: z.strictObject({ agency: id, editor: words(120).nullish() }),
	map: z.strictObject({
		svgId: id,
		box: z.strictObject({ south: z.number(), north: z.number(), west: z.number(), east: z.number() }),
		source,
		/** A river runs where two groups of provinces of the drawing meet. */
		rivers: z.array(z.strictObject({ name: trilingual, banks: z.tuple([z.array(id), z.array(id)]) })).default([]),
		/** Provinces of the drawing that are named around it. */
		neighbours: z.record(id, trilingual).default({}),
	}),
	timeZone: z.string(),
	contentLicence: z.string(),
	brand: z.strictObject({ mark: z.string() }),
});
export type Province = z.infer<typeof province>;

export const home = z.strictObject({ intro: trilingual, figures: z.array(id).length(6), charts: z.array(id).default([]) });
export type Home = z.infer<typeof home>;

/** Terms that mean the same to search, in any language. `scripts/checks/synonyms.ts` says what a group may hold. */
export const synonymGroup = z.array(words(120)).min(1);

/**
 * The data files beside the page folders: name → where it lies and the schema of one row.
 * `list` files hold a YAML list of rows (a folder is read as one list), `single` files hold one object.
 */
export const dataFiles = {
	facts: { path: 'facts', kind: 'list', schema: fact },
	places: { path: 'places.yaml', kind: 'list', schema: place },
	agencies: { path: 'agencies', kind: 'list', schema: agency },
	projectLists: { path: 'project-lists.yaml', kind: 'list', schema: projectList },
	fx: { path: 'fx.yaml', kind: 'list', schema: exchangeRate },
	charts: { path: 'charts.yaml', kind: 'list', schema: chart },
	province: { path: 'province.yaml', kind: 'single', schema: province },
	home: { path: 'home.yaml', kind: 'single', schema: home },
	synonyms: { path: 'search/synonyms.yaml', kind: 'list', schema: synonymGroup },
} as const;
export type DataName = keyof typeof dataFiles;
