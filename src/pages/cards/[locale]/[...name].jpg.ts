import type { APIRoute } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardJpeg, cardSvg } from '../../../cards/card.ts';
import { getCatalog } from '../../../catalog/read.ts';
import { contextFor } from '../../../layouts/site.ts';
import { locales, type Locale } from '../../../locales.ts';
import { cardOptions } from '../../../views/social-card.ts';

export async function getStaticPaths() {
	// Benchmarks of the pages leave the cards out.
	if (process.env.PORTAL_CARDS === '0') return [];
	const { entries, byCollection } = await getCatalog();
	const shared = ['home', ...byCollection.keys()].flatMap((name) => locales.map((locale) => ({ params: { locale, name } })));
	return [...shared, ...[...entries.values()].flatMap((entry) => [...entry.versions.keys()].map((locale) => ({ params: { locale, name: entry.key } })))];
}

const cacheFolder = path.resolve('.cache/cards');

/** Drawn once for each text and kept by the hash of the drawing. */
export const GET: APIRoute = async ({ params }) => {
	const svg = cardSvg(cardOptions(params.name!, await contextFor(params.locale as Locale)));
	const cached = path.join(cacheFolder, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.jpg`);
	if (!existsSync(cached)) {
		mkdirSync(cacheFolder, { recursive: true });
		writeFileSync(cached, await cardJpeg(svg));
	}
	return new Response(new Uint8Array(readFileSync(cached)), { headers: { 'content-type': 'image/jpeg' } });
};
