import { createHash } from 'node:crypto';
import { dateOf, type Entry, type Version } from '../catalog/catalog.ts';
import { escapeHtml } from '../markdown/html.ts';
import type { CollectionName } from '../schema/entries.ts';
import type { Context } from './context.ts';
import { entryCard } from './entry-card.ts';

/** Entries one feed holds at most. */
const feedSize = 30;

/** Entries of a feed in the reader's language, newest first; undated ones follow in the order of their list. */
export function feedEntries(context: Context, collection: CollectionName | undefined): Entry[] {
	const { catalog, locale } = context;
	const source = collection ? (catalog.byCollection.get(collection) ?? []) : ['news', 'documents'].flatMap((name) => catalog.byCollection.get(name as CollectionName) ?? []);
	return source
		.filter((entry) => entry.versions.has(locale))
		.sort((a, b) => (dateOf(b) ?? '').localeCompare(dateOf(a) ?? ''))
		.slice(0, feedSize);
}

/** A name-based id (RFC 9562, version 5 layout) of an entry in a language: the same wherever the site is hosted. */
export function permanentId(entry: Pick<Entry, 'key'>, locale: string): string {
	const hex = createHash('sha1').update(`portal-entry/${entry.key}/${locale}`).digest('hex');
	const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** An Atom feed (RFC 4287) with the full text of every entry. `html` renders the body of one version. */
export function atomFeed(context: Context, collection: CollectionName | undefined, html: (entry: Entry, version: Version) => string): string {
	const { urls, say, locale, catalog, today } = context;
	const entries = feedEntries(context, collection);
	const self = urls.absolute(urls.feed(locale, collection));
	const home = urls.absolute(collection ? urls.list(locale, collection) : urls.home(locale));
	const title = [catalog.province.name[locale], collection ? say(`collection.${collection}`) : say('site.wordmark')].join(' – ');
	const stamp = (day: string | undefined) => `${day ?? today}T00:00:00+07:00`;
	const newest = entries.map((entry) => dateOf(entry)).find(Boolean);
	const items = entries.map((entry) => {
		const version = entry.versions.get(locale)!;
		const card = entryCard(entry, context);
		return [
			`\t<entry xml:lang="${locale}">`,
			`\t\t<id>${permanentId(entry, locale)}</id>`,
			`\t\t<title>${escapeHtml(card.title)}</title>`,
			`\t\t<link rel="alternate" type="text/html" href="${escapeHtml(urls.absolute(card.href))}"/>`,
			`\t\t<updated>${stamp(dateOf(entry))}</updated>`,
			...(dateOf(entry) ? [`\t\t<published>${stamp(dateOf(entry))}</published>`] : []),
			`\t\t<summary>${escapeHtml(card.summary)}</summary>`,
			`\t\t<content type="html">${escapeHtml(html(entry, version))}</content>`,
			'\t</entry>',
		].join('\n');
	});
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
		`\t<id>${permanentId({ key: `feed/${collection ?? 'all'}` }, locale)}</id>`,
		`\t<title>${escapeHtml(title)}</title>`,
		`\t<link rel="self" type="application/atom+xml" href="${escapeHtml(self)}"/>`,
		`\t<link rel="alternate" type="text/html" href="${escapeHtml(home)}"/>`,
		`\t<author><name>${escapeHtml(catalog.province.name[locale])}</name></author>`,
		`\t<rights>CC BY 4.0</rights>`,
		`\t<updated>${stamp(newest)}</updated>`,
		...items,
		'</feed>',
		'',
	].join('\n');
}
