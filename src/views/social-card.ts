import type { CardOptions } from '../cards/card.ts';
import type { CollectionName } from '../schema/entries.ts';
import type { Context } from './context.ts';
import { collectionSymbols } from './sections.ts';

/** What the social card of a page shows: `home`, a collection, or an entry's key. @throws on a name that is no page. */
export function cardOptions(name: string, { catalog, locale, say }: Context): CardOptions {
	const foot = { locale, name: catalog.province.name[locale], sub: say('site.wordmark'), seed: name };
	if (name === 'home') return { ...foot, title: catalog.province.tagline[locale], kicker: catalog.province.fullName[locale], symbol: 'coconut', sea: false };
	const entry = catalog.entries.get(name);
	if (!entry) {
		const collection = name as CollectionName;
		return { ...foot, title: say(`collection.${collection}`), kicker: say('site.wordmark'), symbol: collectionSymbols[collection], sea: collection === 'sea-islands' };
	}
	const version = entry.versions.get(locale);
	if (!version) throw new Error(`"${name}" has no version in "${locale}".`);
	return {
		...foot,
		title: version.words.title,
		kicker: say(`collection.${entry.collection}`),
		symbol: entry.facts.symbol ?? collectionSymbols[entry.collection],
		sea: entry.collection === 'sea-islands',
	};
}
