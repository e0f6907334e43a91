import type { APIRoute } from 'astro';
import { contextFor, urls } from '../layouts/site.ts';

export const GET: APIRoute = async () => {
	const { catalog, say, locale } = await contextFor('vi');
	return new Response(
		JSON.stringify({
			name: `${catalog.province.name[locale]} – ${say('site.wordmark')}`,
			short_name: catalog.province.name[locale],
			start_url: urls.gate(),
			scope: urls.gate(),
			display: 'browser',
			lang: locale,
			background_color: '#fbf8f1',
			theme_color: '#0f5b45',
			icons: [
				{ src: urls.file('favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
				{ src: urls.file('icon-192.png'), type: 'image/png', sizes: '192x192' },
				{ src: urls.file('icon-512.png'), type: 'image/png', sizes: '512x512', purpose: 'any maskable' },
			],
		}),
		{ headers: { 'content-type': 'application/manifest+json' } },
	);
};
