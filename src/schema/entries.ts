import { z } from 'zod';
import { coordinates, day, id, legalBasis, money, pageFacts, pageWords, asOf, words } from './common.ts';

/**
 * What a page of one collection may hold. `facts` stand in the original's file only;
 * `words` stand in every language's file. Both are strict: a misspelt key is an error, not a loss.
 */
export interface EntrySchema {
	facts: z.ZodRawShape;
	words: z.ZodRawShape;
}

export const projectSectors = ['energy', 'industry', 'industrial-infrastructure', 'agriculture', 'aquaculture', 'logistics', 'tourism', 'urban', 'environment', 'education', 'trade'] as const;
export const projectStatuses = ['calling', 'negotiating', 'approved', 'under-construction', 'operating', 'unknown', 'withdrawn'] as const;
export const projectForms = ['fdi', 'domestic', 'any', 'joint-venture', 'ppp', 'socialised', 'investor-proposal', 'not-stated'] as const;
export const landStates = ['cleared', 'partly', 'not-cleared', 'public-land', 'not-stated'] as const;
export const newsCategories = ['leaders', 'investment', 'energy', 'infrastructure', 'planning', 'sea-islands', 'cambodia', 'international', 'education', 'ngo-oda', 'overseas', 'tourism', 'festival', 'khmer', 'heritage', 'specialities', 'administration', 'press'] as const;
export const documentTypes = ['law', 'resolution', 'decree', 'decision', 'circular', 'joint-circular', 'plan', 'report', 'dispatch', 'directive', 'conclusion', 'convention', 'declaration', 'programme', 'notice', 'regulation', 'ordinance', 'instruction'] as const;
export const documentFields = ['external-information', 'investment', 'sea-islands', 'planning', 'press', 'culture', 'overseas', 'administration', 'economy', 'tourism', 'digital', 'foreign-affairs', 'energy', 'land'] as const;

const places = z.array(id).default([]);
const place = z.array(id).min(1);
const legal = z.array(legalBasis).default([]);

export const entrySchemas = {
	potential: { facts: {}, words: {} },
	projects: {
		facts: {
			sector: z.enum(projectSectors),
			places: place,
			coordinates: coordinates.optional(),
			areaHa: z.number().positive().optional(),
			capital: money.optional(),
			form: z.enum(projectForms),
			land: z.enum(landStates),
			list: id.optional(),
			status: z.strictObject({ value: z.enum(projectStatuses), date: asOf }),
			zone: id.optional(),
			agency: id,
			legalBasis: legal,
		},
		words: { location: words(240), scale: words(300).optional() },
	},
	zones: {
		facts: {
			kind: z.enum(['economic-zone', 'industrial-park', 'industrial-cluster']),
			places: place,
			coordinates: coordinates.optional(),
			areaHa: z.number().positive().optional(),
			occupancyPercent: z.number().min(0).max(100).optional(),
			status: z.enum(['operating', 'under-construction', 'planned', 'calling']),
			established: z.union([day, asOf]).optional(),
			authority: id,
			legalBasis: legal,
		},
		words: { rent: words(200).optional(), utilities: words(400).optional() },
	},
	incentives: {
		facts: {
			kind: z.enum(['tax', 'land', 'customs', 'credit', 'provincial-support', 'one-stop', 'fta', 'law']),
			appliesTo: z.strictObject({ sectors: z.array(z.enum(projectSectors)).default([]), zones: z.array(id).default([]), places }).default({ sectors: [], zones: [], places: [] }),
			effectiveFrom: day.optional(),
			effectiveTo: day.optional(),
			legalBasis: z.array(legalBasis).min(1),
			agency: id.optional(),
		},
		words: {},
	},
	procedures: {
		facts: {
			investorTypes: z.array(z.enum(['foreign-individual', 'foreign-company', 'domestic-company', 'overseas-vietnamese', 'representative'])).min(1),
			agency: id,
			legalBasis: z.array(legalBasis).min(1),
			verified: asOf,
		},
		words: { recourse: words(400) },
	},
	infrastructure: {
		facts: {
			kind: z.enum(['road', 'bridge', 'port', 'waterway', 'power-plant', 'wind-farm', 'solar', 'energy-plan', 'grid', 'water', 'industrial', 'hydrogen', 'telecom', 'airport']),
			places: place,
			coordinates: coordinates.optional(),
			status: z.enum(['operating', 'under-construction', 'planned', 'calling', 'approved']),
			completed: asOf.optional(),
			capacity: z.strictObject({ value: z.number().positive(), unit: id }).optional(),
			capital: money.optional(),
		},
		words: {},
	},
	'sea-islands': {
		facts: { kind: z.enum(['national', 'law', 'exhibition', 'economy', 'fishing', 'conservation', 'communication', 'defence', 'heritage']), date: day.optional(), legalBasis: legal },
		words: {},
	},
	news: {
		facts: { date: day, datePrecision: z.enum(['day', 'month', 'year']).default('day'), category: z.enum(newsCategories), places },
		words: {},
	},
	documents: {
		facts: {
			number: words(80),
			type: z.enum(documentTypes),
			issuer: id,
			signer: words(80).optional(),
			issued: day,
			issuedPrecision: z.enum(['day', 'month', 'year']).default('day'),
			effective: day.optional(),
			expires: day.optional(),
			validity: z.strictObject({ value: z.enum(['in-force', 'expired', 'partly-expired', 'superseded', 'completed', 'unknown']), asOf, by: id.optional() }),
			fields: z.array(z.enum(documentFields)).min(1),
			basedOn: z.array(id).default([]),
			cites: z.array(id).default([]),
			files: z.array(z.strictObject({ file: z.string(), title: words(160) })).default([]),
		},
		words: {},
	},
	events: {
		facts: {
			kind: z.enum(['festival', 'anniversary', 'fair', 'meeting']),
			calendar: z.enum(['lunar', 'solar', 'khmer-solar']),
			month: z.number().int().min(1).max(12),
			day: z.number().int().min(1).max(31),
			days: z.number().int().min(1).max(60).default(1),
			places,
		},
		words: {},
	},
	culture: {
		facts: { kind: z.enum(['heritage', 'pagoda', 'festival', 'museum', 'site', 'craft', 'cuisine', 'nature', 'route', 'history', 'language', 'performance']), places, coordinates: coordinates.optional() },
		words: {},
	},
	products: {
		facts: {
			kind: z.enum(['fruit', 'seafood', 'rice', 'processed', 'craft', 'dish']),
			places,
			ocop: z.strictObject({ stars: z.number().int().min(3).max(5), asOf }).optional(),
			makers: z.array(words(160)).default([]),
		},
		words: {},
	},
	overseas: { facts: { legalBasis: legal }, words: {} },
	press: { facts: {}, words: {} },
	pages: { facts: {}, words: {} },
} satisfies Record<string, EntrySchema>;

export type CollectionName = keyof typeof entrySchemas;
export const collectionNames = Object.keys(entrySchemas) as CollectionName[];

/** Row lists whose facts and words stand side by side: the translation repeats the ids with its own words. */
const rowLists = {
	procedures: {
		steps: {
			facts: { agency: id.optional(), days: z.strictObject({ min: z.number().nonnegative(), max: z.number().positive() }).optional() },
			words: { title: words(200), result: words(300).optional(), papers: z.array(words(300)).default([]) },
		},
	},
	documents: {
		duties: {
			facts: { due: day.optional(), recurring: z.boolean().default(false) },
			words: { unit: words(300), task: words(900), deadline: words(200).optional() },
		},
	},
} as const;
export const rowListsOf = (collection: CollectionName): Record<string, { facts: z.ZodRawShape; words: z.ZodRawShape }> =>
	(rowLists as Record<string, Record<string, { facts: z.ZodRawShape; words: z.ZodRawShape }>>)[collection] ?? {};

const rowsFor = (collection: CollectionName, original: boolean): z.ZodRawShape =>
	Object.fromEntries(
		Object.entries(rowListsOf(collection)).map(([name, row]) => [
			name,
			z.array(z.strictObject({ id, ...(original ? row.facts : {}), ...row.words })).default([]),
		]),
	);

/** About-itself pages state how the portal works; they need no outside source. */
const selfDescribing = { ...pageFacts, sources: z.array(pageFacts.sources.element).default([]) };

/** Strict schema of `index.vi.md`. */
export function originalSchema(collection: CollectionName) {
	const schema: EntrySchema = entrySchemas[collection];
	const common = collection === 'pages' ? selfDescribing : pageFacts;
	return z.strictObject({ ...pageWords, ...schema.words, ...common, ...schema.facts, ...rowsFor(collection, true) });
}

/** Twelve hex digits of a digest, one for the head and one a level-2 section: see catalog/freshness.ts. */
export const stamps = z.array(z.string().regex(/^[0-9a-f]{12}$/));

/** Strict schema of a translation: words and stamps; a fact here is refused. */
export function translationSchema(collection: CollectionName) {
	const schema: EntrySchema = entrySchemas[collection];
	return z.strictObject({ ...pageWords, ...schema.words, ...rowsFor(collection, false), translates: stamps });
}
