import type { Loader, LoaderContext } from 'astro/loaders';
import path from 'node:path';
import { dataFiles, type DataName } from '../schema/data.ts';
import { collectionNames, type CollectionName } from '../schema/entries.ts';
import { readSettings } from '../settings.ts';
import { readDataFiles, readPages } from './files.ts';
import { toRecord, toRows } from './validate.ts';

const refuse = (what: string): never => {
	throw new Error(`${what}\nChạy "npm run check" để xem chỗ sai và cách sửa. (Run "npm run check" to see what to mend.)`);
};

/**
 * A lean loader: the store keeps the validated front matter and the path of each file; bodies are read when their page
 * is rendered, so that the store stays small at tens of thousands of pages.
 */
export function pageLoader(collection: CollectionName): Loader {
	const { contentRoot } = readSettings();
	const load = ({ store, generateDigest }: LoaderContext) => {
		const { pages } = readPages(contentRoot, collectionNames, [collection]);
		const seen = new Set<string>();
		for (const page of pages) {
			const result = page.broken ? refuse(`${page.relative}:${page.broken.line}: ${page.broken.message}`) : toRecord(page);
			if ('issues' in result) return refuse(`${page.relative}: ${result.issues.map((issue) => issue.path.join('.')).join(', ')}`);
			seen.add(page.relative);
			// The body belongs to the digest though it is not stored: a changed text must reach the page. So does the path:
			// a store that survived a move of the folder must not point at the old place.
			// `collection` beside `slug` would be taken for a reference of Astro's; reading puts it back.
			const { collection: _, ...data } = result.record;
			store.set({ id: page.relative, data, digest: generateDigest(page.path + JSON.stringify(page.front) + page.body) });
		}
		for (const id of store.keys()) if (!seen.has(id)) store.delete(id);
	};
	return {
		name: `portal-${collection}`,
		load: async (context) => {
			// What an older version of the code has stored must not be taken for its own.
			context.store.clear();
			load(context);
			reloadOnChange(context, path.join(contentRoot, collection), () => load(context));
		},
	};
}

/** The YAML files beside the pages, one store entry a kind. */
export function dataLoader(): Loader {
	const { contentRoot } = readSettings();
	const load = ({ store }: LoaderContext) => {
		for (const name of Object.keys(dataFiles) as DataName[]) {
			const files = readDataFiles(contentRoot, dataFiles[name].path);
			const { rows, issues } = toRows(name, files);
			if (issues[0]) refuse(`${issues[0].file.relative}: ${issues[0].path.join('.')}`);
			store.set({ id: name, data: { rows: rows.map(({ row }) => row) } });
		}
	};
	return {
		name: 'portal-data',
		load: async (context) => {
			load(context);
			reloadOnChange(context, contentRoot, () => load(context), /\.ya?ml$/);
		},
	};
}

function reloadOnChange({ watcher, logger }: LoaderContext, folder: string, load: () => void, only = /\.md$/): void {
	if (!watcher) return;
	watcher.add(folder);
	watcher.on('all', (_, file) => {
		if (!file.startsWith(folder + path.sep) || !only.test(file)) return;
		try {
			load();
		} catch (error) {
			logger.error((error as Error).message);
		}
	});
}
