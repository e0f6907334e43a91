import type { z } from 'zod';
import { originalLocale, type Locale } from '../locales.ts';
import type { Agency, Chart, ExchangeRate, Fact, Home, Place, ProjectList, Province } from '../schema/data.ts';
import type { pageFacts } from '../schema/common.ts';
import { type CollectionName, entrySchemas, projectStatuses, rowListsOf } from '../schema/entries.ts';
import { headingIds, plainHeading } from './slug.ts';
import { freshness, type Freshness, type PageWords, type SectionDigest } from './freshness.ts';

type Output<Shape> = { [Key in keyof Shape]: Shape[Key] extends z.ZodType ? z.output<Shape[Key]> : never };
type Schemas = typeof entrySchemas;
/** Facts of an entry of one collection: those every page has, and its own. */
export type FactsOf<Name extends CollectionName = CollectionName> = Output<typeof pageFacts> & Output<Schemas[Name]['facts']>;

export interface Step { id: string; agency?: string; days?: { min: number; max: number } }
export interface StepWords { id: string; title: string; result?: string; papers: string[] }
export interface Duty { id: string; due?: string; recurring: boolean }
export interface DutyWords { id: string; unit: string; task: string; deadline?: string }

/** The words of one page in one language. */
export interface Words {
	title: string;
	summary: string;
	coverAlt?: string;
	location?: string;
	scale?: string;
	rent?: string;
	utilities?: string;
	recourse?: string;
	steps?: StepWords[];
	duties?: DutyWords[];
}

/** One language's version of an entry: its words, and the file whose Markdown is its text. */
export interface Version {
	locale: Locale;
	words: Words;
	/** Absolute path of the Markdown file; the body is read when the page is rendered. */
	path: string;
	freshness: Freshness;
}

/** One page of the portal in all its languages. */
export interface Entry<Name extends CollectionName = CollectionName> {
	collection: Name;
	slug: string;
	/** `<collection>/<slug>`: unique in the portal. */
	key: string;
	/** Path of the page folder from the content root. */
	folder: string;
	facts: FactsOf<Name> & { steps?: Step[]; duties?: Duty[] };
	/** Level-2 sections of the original: their anchors serve every language. */
	sections: readonly { id: string; heading: string }[];
	versions: ReadonlyMap<Locale, Version>;
}

/** Everything that was written, joined and indexed once. */
export interface Catalog {
	entries: ReadonlyMap<string, Entry>;
	byCollection: ReadonlyMap<CollectionName, readonly Entry[]>;
	facts: ReadonlyMap<string, Fact>;
	places: ReadonlyMap<string, Place>;
	agencies: ReadonlyMap<string, Agency>;
	projectLists: ReadonlyMap<string, ProjectList>;
	charts: ReadonlyMap<string, Chart>;
	fx: readonly ExchangeRate[];
	province: Province;
	home: Home;
	/** Entries that name this entry in `related`, `basedOn`, `cites`, `zone` …, by key. */
	mentions: ReadonlyMap<string, readonly string[]>;
	/** Document entries by number, for linking a legal basis. */
	documentsByNumber: ReadonlyMap<string, readonly Entry<'documents'>[]>;
}

/** The validated content of one page file, as the loader stores it. */
export interface PageRecord {
	collection: CollectionName;
	slug: string;
	year?: string;
	locale: Locale;
	path: string;
	relative: string;
	data: Record<string, unknown>;
	/** Digests of the words of an original. Kept by the loader so that bodies need not stay in memory. */
	digests?: SectionDigest[];
}

const wordKeys = (collection: CollectionName): Set<string> =>
	new Set(['title', 'summary', 'coverAlt', ...Object.keys(entrySchemas[collection].words), ...Object.keys(rowListsOf(collection))]);

/** The part of a page's front matter that is words: what a translator translates and a digest covers. */
export function wordsOf(collection: CollectionName, front: Record<string, unknown>): Record<string, unknown> {
	const rows = rowListsOf(collection);
	const words: Record<string, unknown> = {};
	for (const key of wordKeys(collection)) {
		const value = front[key];
		if (value === undefined) continue;
		const row = rows[key];
		words[key] = row && Array.isArray(value) ? value.map((item) => pick(item, ['id', ...Object.keys(row.words)])) : value;
	}
	return words;
}

const pick = (item: Record<string, unknown>, keys: string[]): Record<string, unknown> =>
	Object.fromEntries(keys.filter((key) => item[key] !== undefined && !(Array.isArray(item[key]) && item[key].length === 0)).map((key) => [key, item[key]]));

export function pageWordsOf(collection: CollectionName, front: Record<string, unknown>, body: string): PageWords {
	return { words: wordsOf(collection, front), body };
}

export interface CatalogData {
	facts: Fact[];
	places: Place[];
	agencies: Agency[];
	projectLists: ProjectList[];
	charts: Chart[];
	fx: ExchangeRate[];
	province: Province;
	home: Home;
}

const index = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** Joins page records and data rows into a catalog. Drafts are left out, so their words appear nowhere. */
export function buildCatalog(records: readonly PageRecord[], data: CatalogData): Catalog {
	const folders = new Map<string, PageRecord[]>();
	for (const record of records) {
		const key = `${record.collection}/${record.slug}`;
		const list = folders.get(key);
		if (list) list.push(record);
		else folders.set(key, [record]);
	}
	const entries = new Map<string, Entry>();
	for (const [key, files] of folders) {
		const entry = joinEntry(key, files);
		if (entry && !entry.facts.draft) entries.set(key, entry);
	}
	const byCollection = new Map<CollectionName, Entry[]>();
	for (const entry of entries.values()) {
		const list = byCollection.get(entry.collection);
		if (list) list.push(entry);
		else byCollection.set(entry.collection, [entry]);
	}
	for (const list of byCollection.values()) list.sort(compareEntries);
	return {
		entries,
		byCollection,
		facts: index(data.facts),
		places: index(data.places),
		agencies: index(data.agencies),
		projectLists: index(data.projectLists),
		charts: index(data.charts),
		fx: [...data.fx].sort((a, b) => a.date.localeCompare(b.date)),
		province: data.province,
		home: data.home,
		mentions: mentionsOf(entries),
		documentsByNumber: documentsByNumber(byCollection.get('documents') ?? []),
	};
}

function joinEntry(key: string, files: readonly PageRecord[]): Entry | undefined {
	const original = files.find((file) => file.locale === originalLocale);
	if (!original) return undefined;
	const versions = new Map<Locale, Version>();
	for (const file of files) {
		const state: Freshness = file === original ? { state: 'current' } : freshness(original.digests ?? [], file.data.translates as string[]);
		versions.set(file.locale, { locale: file.locale, words: file.data as unknown as Words, path: file.path, freshness: state });
	}
	return {
		collection: original.collection,
		slug: original.slug,
		key,
		folder: original.relative.replace(/\/[^/]+$/, ''),
		facts: original.data as unknown as Entry['facts'],
		sections: sectionsOf(original.digests ?? []),
		versions,
	};
}

function sectionsOf(digests: readonly SectionDigest[]): Entry['sections'] {
	const headings = digests.flatMap(({ heading }) => (heading === null ? [] : [heading]));
	const ids = headingIds(headings);
	return headings.map((heading, at) => ({ id: ids[at]!, heading: plainHeading(heading) }));
}

/** Newest first where entries have a date; else projects by status, then by `order` and slug. */
export function compareEntries(a: Entry, b: Entry): number {
	const [dateA, dateB] = [dateOf(a) ?? '', dateOf(b) ?? ''];
	return dateB.localeCompare(dateA) || statusRank(a) - statusRank(b) || a.facts.order - b.facts.order || a.slug.localeCompare(b.slug, 'en');
}

/** Open offers before what is under way, and that before what nobody knows about any more. */
function statusRank(entry: Entry): number {
	return is(entry, 'projects') ? projectStatuses.indexOf(entry.facts.status.value) : 0;
}

/** The day that orders an entry: of news when it happened, of a document when it was issued. */
export function dateOf(entry: Entry): string | undefined {
	if (is(entry, 'news')) return entry.facts.date;
	if (is(entry, 'documents')) return entry.facts.issued;
	return undefined;
}

export function is<Name extends CollectionName>(entry: Entry, collection: Name): entry is Entry<Name> {
	return entry.collection === collection;
}

function mentionsOf(entries: ReadonlyMap<string, Entry>): Map<string, string[]> {
	const mentions = new Map<string, string[]>();
	const add = (target: string, from: string) => {
		if (!entries.has(target)) return;
		const list = mentions.get(target) ?? [];
		if (!list.includes(from)) list.push(from);
		mentions.set(target, list);
	};
	for (const entry of entries.values()) {
		for (const target of entry.facts.related) add(target, entry.key);
		if (is(entry, 'documents')) for (const slug of [...entry.facts.basedOn, ...entry.facts.cites]) add(`documents/${slug}`, entry.key);
		if (is(entry, 'projects') && entry.facts.zone) add(`zones/${entry.facts.zone}`, entry.key);
	}
	return mentions;
}

function documentsByNumber(documents: readonly Entry[]): Map<string, Entry<'documents'>[]> {
	const map = new Map<string, Entry<'documents'>[]>();
	for (const entry of documents) {
		if (!is(entry, 'documents')) continue;
		map.set(entry.facts.number, [...(map.get(entry.facts.number) ?? []), entry]);
	}
	return map;
}

/** The document entry behind a legal basis: same number, and same date or year where one is given. */
export function documentFor(catalog: Catalog, number: string, date: string | undefined): Entry<'documents'> | undefined {
	const found = catalog.documentsByNumber.get(number) ?? [];
	if (found.length < 2 || date === undefined) return found[0];
	return found.find((entry) => entry.facts.issued === date) ?? found.find((entry) => entry.facts.issued.slice(0, 4) === date.slice(0, 4));
}
