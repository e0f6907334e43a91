import type { z } from 'zod';
import { originalLocale } from '../locales.ts';
import { dataFiles, type DataName } from '../schema/data.ts';
import { originalSchema, translationSchema, type CollectionName } from '../schema/entries.ts';
import { pageWordsOf, type CatalogData, type PageRecord } from './catalog.ts';
import type { DataFile, PageFile } from './files.ts';
import { sectionDigests } from './freshness.ts';

const originals = new Map<CollectionName, z.ZodType>();
const translations = new Map<CollectionName, z.ZodType>();

/** The strict schema one page file must fit, made once a collection. */
export function schemaFor(collection: CollectionName, original: boolean): z.ZodType {
	const store = original ? originals : translations;
	let schema = store.get(collection);
	if (!schema) store.set(collection, (schema = original ? originalSchema(collection) : translationSchema(collection)));
	return schema;
}

/** A file that fits its schema as a record, or the issues that keep it out. */
export function toRecord(file: PageFile): { record: PageRecord } | { issues: z.core.$ZodIssue[] } {
	const original = file.locale === originalLocale;
	const parsed = schemaFor(file.collection, original).safeParse(file.front, { reportInput: true });
	if (!parsed.success) return { issues: parsed.error.issues };
	const data = parsed.data as Record<string, unknown>;
	const record: PageRecord = { collection: file.collection, slug: file.slug, locale: file.locale, path: file.path, relative: file.relative, data };
	if (file.year !== undefined) record.year = file.year;
	if (original) record.digests = sectionDigests(pageWordsOf(file.collection, data, file.body));
	return { record };
}

export interface RowIssue {
	file: DataFile;
	/** Path of the value in the file. */
	path: PropertyKey[];
	issue: z.core.$ZodIssue;
}

/** Validates every data file of one name: the good rows, and what is wrong with the others. */
export function toRows(name: DataName, files: readonly DataFile[]): { rows: { row: unknown; file: DataFile; at: number }[]; issues: RowIssue[] } {
	const { kind, schema } = dataFiles[name];
	const rows: { row: unknown; file: DataFile; at: number }[] = [];
	const issues: RowIssue[] = [];
	for (const file of files) {
		if (file.broken) continue;
		const values = kind === 'single' ? [file.value] : file.value;
		if (!Array.isArray(values)) {
			issues.push({ file, path: [], issue: { code: 'invalid_type', expected: 'array', path: [], message: 'list', input: file.value } as z.core.$ZodIssue });
			continue;
		}
		values.forEach((value: unknown, at) => {
			const parsed = (schema as z.ZodType).safeParse(value, { reportInput: true });
			if (parsed.success) rows.push({ row: parsed.data, file, at });
			else for (const issue of parsed.error.issues) issues.push({ file, path: kind === 'single' ? issue.path : [at, ...issue.path], issue });
		});
	}
	return { rows, issues };
}

/** Data rows as a catalog takes them. @throws when a single file (province, home) is missing. */
export function toCatalogData(rows: Record<DataName, unknown[]>): CatalogData {
	const single = (name: 'province' | 'home'): never => {
		const row = rows[name][0];
		if (row === undefined) throw new Error(`content/${dataFiles[name].path} is missing or wrong: run "npm run check" to see what to mend.`);
		return row as never;
	};
	return { ...(rows as unknown as Omit<CatalogData, 'province' | 'home'>), province: single('province'), home: single('home') };
}
