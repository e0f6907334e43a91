import type { CollectionName } from '../schema/entries.ts';
import type { SymbolName } from '../schema/symbol-names.ts';

/** The six items of the navigation and the collections behind each. */
export const navigation = [
	{ id: 'invest', collections: ['projects', 'zones', 'incentives', 'procedures', 'infrastructure'] },
	{ id: 'potential', collections: ['potential'] },
	{ id: 'sea', collections: ['sea-islands'] },
	{ id: 'news', collections: ['news', 'events', 'press'] },
	{ id: 'documents', collections: ['documents'] },
	{ id: 'culture', collections: ['culture', 'products', 'overseas'] },
] as const satisfies readonly { id: string; collections: readonly CollectionName[] }[];

export type NavigationId = (typeof navigation)[number]['id'];

/** The item of the navigation a collection belongs to; pages about the portal belong to none. */
export function navigationOf(collection: CollectionName): (typeof navigation)[number] | undefined {
	return navigation.find((item) => (item.collections as readonly CollectionName[]).includes(collection));
}

/** Symbol of a collection: drawn where an entry names none. */
export const collectionSymbols: Record<CollectionName, SymbolName> = {
	potential: 'compass',
	projects: 'factory',
	zones: 'warehouse',
	incentives: 'coin',
	procedures: 'document',
	infrastructure: 'bridge',
	'sea-islands': 'lighthouse',
	news: 'microphone',
	documents: 'scale',
	events: 'lantern',
	culture: 'pagoda',
	products: 'coconut',
	overseas: 'people',
	press: 'camera',
	pages: 'book',
};

/** Colour family of a collection's covers. */
export function coverSection(collection: CollectionName): 'invest' | 'news' | 'culture' | 'documents' | 'sea' | 'about' {
	const item = navigationOf(collection)?.id;
	return item === undefined ? 'about' : item === 'potential' ? 'invest' : item;
}
