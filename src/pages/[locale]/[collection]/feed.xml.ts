import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/read.ts';
import { feedResponse } from '../../../layouts/feed.ts';
import { locales, type Locale } from '../../../locales.ts';
import type { CollectionName } from '../../../schema/entries.ts';

export async function getStaticPaths() {
	const { byCollection } = await getCatalog();
	return locales.flatMap((locale) => [...byCollection.keys()].map((collection) => ({ params: { locale, collection } })));
}

export const GET: APIRoute = ({ params }) => feedResponse(params.locale as Locale, params.collection as CollectionName);
