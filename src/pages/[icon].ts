import type { APIRoute } from 'astro';
import { ico, iconPng, iconSvg } from '../cards/icon.ts';

const icons: Record<string, { type: string; make(): Promise<string | Buffer> }> = {
	'favicon.svg': { type: 'image/svg+xml', make: async () => iconSvg },
	'favicon.ico': { type: 'image/x-icon', make: async () => ico(await iconPng(32), 32) },
	'apple-touch-icon.png': { type: 'image/png', make: () => iconPng(180) },
	'icon-192.png': { type: 'image/png', make: () => iconPng(192) },
	'icon-512.png': { type: 'image/png', make: () => iconPng(512) },
};

export const getStaticPaths = () => Object.keys(icons).map((icon) => ({ params: { icon } }));

export const GET: APIRoute = async ({ params }) => {
	const { type, make } = icons[params.icon!]!;
	const made = await make();
	return new Response(typeof made === 'string' ? made : new Uint8Array(made), { headers: { 'content-type': type } });
};
