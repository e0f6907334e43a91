import type { APIRoute } from 'astro';
import { contextFor } from '../../../layouts/site.ts';
import { locales, type Locale } from '../../../locales.ts';
import { searchConfig } from '../../../views/search-page.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) =>
	new Response(JSON.stringify(searchConfig(await contextFor(params.locale as Locale))), {
		headers: { 'content-type': 'application/json' },
	});
