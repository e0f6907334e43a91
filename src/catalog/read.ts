import { getCollection, type CollectionEntry } from 'astro:content';
import { collectionNames } from '../schema/entries.ts';
import type { DataName } from '../schema/data.ts';
import { buildCatalog, type Catalog, type PageRecord } from './catalog.ts';
import { toCatalogData } from './validate.ts';

let catalog: Promise<Catalog> | undefined;

/** The catalog of everything written. The only file that reads Astro's collections. Read anew on every request in dev. */
export function getCatalog(): Promise<Catalog> {
	if (import.meta.env.DEV) return read();
	return (catalog ??= read());
}

async function read(): Promise<Catalog> {
	const pages = await Promise.all(collectionNames.map(async (name) => (await getCollection(name)).map(({ data }) => ({ ...(data as Omit<PageRecord, 'collection'>), collection: name }))));
	const data = (await getCollection('data')) as CollectionEntry<'data'>[];
	const rows = Object.fromEntries(data.map(({ id, data }) => [id, (data as { rows: unknown[] }).rows])) as Record<DataName, unknown[]>;
	return buildCatalog(pages.flat(), toCatalogData(rows));
}
