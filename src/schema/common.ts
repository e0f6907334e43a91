import { z } from 'zod';
import { locales, type Locale } from '../locales.ts';
import { symbolNames } from './symbol-names.ts';

/** CMS forms write `null` and `''` for what was left open: read both as absent. */
export const dropEmpty = (value: unknown): unknown => {
	if (value === null || value === '') return undefined;
	if (Array.isArray(value)) return value.map(dropEmpty).filter((item) => item !== undefined);
	if (typeof value === 'object' && value !== null && value.constructor === Object)
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, dropEmpty(item)]).filter(([, item]) => item !== undefined));
	return value;
};

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const id = z.string().regex(idPattern, { error: 'id' });
/** `<collection>/<slug>` */
export const entryKey = z.string().regex(/^[a-z-]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, { error: 'entryKey' });

/** A calendar day, `YYYY-MM-DD`, that exists. */
export const day = z.string().refine(isDay, { error: 'day' });
/** When a figure holds: a day, a month or a year, or the words of the source. */
export const asOf = z.union([z.string().min(4).refine(isWhen, { error: 'day' }), z.number().int()]).transform(String);

/** What looks like a day or a month is one: `2025-13` would only fail when it is printed. */
function isWhen(text: string): boolean {
	return /^\d{4}-\d{2}$/.test(text) ? isDay(`${text}-01`) : /^\d{4}-\d{2}-\d{2}$/.test(text) ? isDay(text) : true;
}

export function isDay(text: string): boolean {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const text = (max: number) => z.string().trim().min(1).max(max);
export const words = text;

export const trilingual = z.strictObject(
	Object.fromEntries(locales.map((code) => [code, text(600)])) as Record<Locale, ReturnType<typeof text>>,
);

export const httpsUrl = z.url({ protocol: /^https?$/, error: 'url' });

export const source = z.strictObject({
	title: text(300),
	publisher: text(160),
	url: httpsUrl.optional(),
	document: id.optional(),
	asOf: asOf.optional(),
});
export type Source = z.infer<typeof source>;

export const coordinates = z.strictObject({
	lat: z.number().min(-90).max(90),
	lon: z.number().min(-180).max(180),
	precision: z.enum(['exact', 'site', 'commune', 'district', 'place']),
});
export type Coordinates = z.infer<typeof coordinates>;

/** Money as the source gives it. The other currency is computed from fx.yaml, never written. */
export const money = z
	.strictObject({ vnd: z.number().positive().optional(), usd: z.number().positive().optional(), asOf })
	.refine((value) => value.vnd !== undefined || value.usd !== undefined, { error: 'money' });
export type Money = z.infer<typeof money>;

export const legalBasis = z.strictObject({
	number: text(80),
	date: day.optional(),
	issuer: id.optional(),
	article: text(120).optional(),
});
export type LegalBasis = z.infer<typeof legalBasis>;

/** Words that every page has in every language. */
export const pageWords = {
	title: text(110),
	summary: text(340),
	coverAlt: text(240).optional(),
};

/** Facts that every page may have. */
export const pageFacts = {
	sources: z.array(source).min(1, { error: 'sources' }),
	symbol: z.enum(symbolNames).optional(),
	cover: z.strictObject({ file: z.string(), author: text(120), place: text(120), taken: asOf, licence: text(80) }).optional(),
	related: z.array(entryKey).default([]),
	merger: z.boolean().default(false),
	facts: z.array(id).default([]),
	charts: z.array(id).default([]),
	order: z.number().default(1000),
	draft: z.boolean().default(false),
};

export const years = z.number().int().min(1600).max(2200);
