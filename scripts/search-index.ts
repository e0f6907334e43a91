import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';
import { indexableHtml } from '../src/search/document.ts';
import { isLocale } from '../src/locales.ts';

/**
 * Indexes a built site for search and writes the bundle to `pagefind/` inside it. Pagefind sees a shadow of each page in
 * which every text went through the search alphabet; the published pages are not touched.
 * @throws when Pagefind reports an error: a site whose search is broken is not published.
 */
export async function indexSite(folder: string, base: string): Promise<{ pages: number }> {
	const { index, errors } = await createIndex({ writePlayground: false } as never);
	if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
	let pages = 0;
	for (const file of htmlFiles(folder)) {
		const html = readFileSync(file, 'utf8');
		const url = `${base}${path.relative(folder, path.dirname(file)).split(path.sep).join('/')}/`;
		const locale = /<html lang="([a-z]+)"/.exec(html)?.[1];
		if (!isLocale(locale) || !html.includes('data-pagefind-body')) continue;
		const added = await index.addHTMLFile({ url, content: indexableHtml(html, locale) });
		if (added.errors.length > 0) throw new Error(`Pagefind could not index ${url}: ${added.errors.join('; ')}`);
		pages++;
	}
	const written = await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
	if (written.errors.length > 0) throw new Error(`Pagefind could not write its bundle: ${written.errors.join('; ')}`);
	await index.deleteIndex();
	return { pages };
}

function* htmlFiles(folder: string): Generator<string> {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const file = path.join(folder, entry.name);
		if (entry.isDirectory()) yield* htmlFiles(file);
		else if (entry.name.endsWith('.html')) yield file;
	}
}
