import { readFileSync } from 'node:fs';
import path from 'node:path';
import { splitFront } from '../catalog/files.ts';
import type { Locale } from '../locales.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { bodyPictures } from '../pictures/pictures.ts';
import type { CollectionName } from '../schema/entries.ts';
import { resolveLink } from '../views/entry-page.ts';
import { plainFact } from '../views/fact-notes.ts';
import { atomFeed, feedEntries } from '../views/feed.ts';
import { contextFor, urls } from './site.ts';

/** The Atom feed of a section in a language, every entry with its full text and absolute addresses. */
export async function feedResponse(locale: Locale, collection: CollectionName | undefined): Promise<Response> {
	const context = await contextFor(locale);
	const texts = new Map<string, string>();
	for (const entry of feedEntries(context, collection)) {
		const version = entry.versions.get(locale)!;
		const body = splitFront(readFileSync(version.path, 'utf8'))!.body;
		const picture = await bodyPictures(path.dirname(version.path), body, (name) => urls.absolute(urls.file(`pictures/${name}`)));
		texts.set(entry.key, renderMarkdown(body, {
			headingIds: entry.sections.map(({ id }) => id),
			link: (href) => {
				const target = resolveLink(href, context);
				return target.external || target.href.startsWith('#') ? target : { ...target, href: urls.absolute(target.href) };
			},
			picture,
			fact: (citation) => plainFact(context, citation),
			tableLabel: context.say('chart.table'),
		}));
	}
	return new Response(atomFeed(context, collection, (entry) => texts.get(entry.key)!), { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
