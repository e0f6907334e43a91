import type { APIRoute } from 'astro';
import { getCatalog } from '../../catalog/read.ts';
import { cover } from '../../motif/cover.ts';
import { dark, light } from '../../motif/palette.ts';
import { collectionSymbols, coverSection } from '../../views/sections.ts';

export async function getStaticPaths() {
	const { entries } = await getCatalog();
	return [...entries.keys()].flatMap((key) => ['', '-dark'].map((scheme) => ({ params: { name: key + scheme }, props: { key, palette: scheme === '' ? light : dark } })));
}

/** The drawn cover of an entry, a file of its own so that lists stay light and covers load as they come into view. */
export const GET: APIRoute = async ({ props }) => {
	const { entries } = await getCatalog();
	const { facts, slug, collection } = entries.get(props.key)!;
	const svg = cover({ seed: slug, symbol: facts.symbol ?? collectionSymbols[collection], section: coverSection(collection), palette: props.palette });
	return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
