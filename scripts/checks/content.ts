import { readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { originalLocale } from '../../src/locales.ts';
import { buildCatalog, type Catalog, type PageRecord } from '../../src/catalog/catalog.ts';
import { readDataFiles, readPages, type DataFile, type PageFile, type StrayFile } from '../../src/catalog/files.ts';
import { toCatalogData, toRecord, toRows, type RowIssue } from '../../src/catalog/validate.ts';
import { dataFiles, type DataName } from '../../src/schema/data.ts';
import { collectionNames, type CollectionName } from '../../src/schema/entries.ts';
import type { z } from 'zod';

export interface DataRow {
	row: { id?: string } & Record<string, unknown>;
	file: DataFile;
	at: number;
}

/** Everything a check may look at: the tree as it lies on disk, and what of it is valid. */
export interface Content {
	root: string;
	pages: PageFile[];
	stray: StrayFile[];
	/** Folders at the top of the tree that are neither a collection nor a data file. */
	unknownFolders: string[];
	data: Record<DataName, { files: DataFile[]; rows: DataRow[]; issues: RowIssue[] }>;
	/** Schema issues of page files that can be read. */
	pageIssues: { page: PageFile; issues: z.core.$ZodIssue[] }[];
	records: PageRecord[];
	/** Originals by `<collection>/<slug>`, valid or not. */
	originals: Map<string, PageFile>;
	/** Keys that may be linked to: originals that are not drafts. */
	published: Set<string>;
}

const knownTop = new Set<string>([...collectionNames, ...Object.values(dataFiles).map((file) => file.path), 'search', 'glossary.yaml', 'README.md']);

/** Reads the whole content tree once. */
export function readContent(root: string): Content {
	if (!existsSync(root)) throw new Error(`There is no content folder at ${root}. Set PORTAL_CONTENT to the folder that holds province.yaml.`);
	const { pages, stray } = readPages(root, collectionNames);
	const records: PageRecord[] = [];
	const pageIssues: Content['pageIssues'] = [];
	for (const page of pages) {
		if (page.broken) continue;
		const result = toRecord(page);
		if ('record' in result) records.push(result.record);
		else pageIssues.push({ page, issues: result.issues });
	}
	const data = Object.fromEntries(
		(Object.keys(dataFiles) as DataName[]).map((name) => {
			const files = readDataFiles(root, dataFiles[name].path);
			return [name, { files, ...toRows(name, files) }];
		}),
	) as unknown as Content['data'];
	const originals = new Map(pages.filter((page) => page.locale === originalLocale).map((page) => [keyOf(page), page]));
	return {
		root,
		pages,
		stray,
		unknownFolders: readdirSync(root).filter((name) => !name.startsWith('.') && !knownTop.has(name)),
		data,
		pageIssues,
		records,
		originals,
		published: new Set([...originals].filter(([, page]) => page.front.draft !== true).map(([key]) => key)),
	};
}

export const keyOf = (page: { collection: CollectionName; slug: string }): string => `${page.collection}/${page.slug}`;

/** The catalog of a tree that passed its checks, for commands that run outside the site's build. */
export function catalogOf(content: Content): Catalog {
	const rows = Object.fromEntries(Object.entries(content.data).map(([name, { rows }]) => [name, rows.map(({ row }) => row)])) as Record<DataName, unknown[]>;
	return buildCatalog(content.records, toCatalogData(rows));
}

export const pathOf = (content: Content, relative: string): string => path.join(content.root, relative);
