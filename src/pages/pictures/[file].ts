import type { APIRoute } from 'astro';
import path from 'node:path';
import { getCatalog } from '../../catalog/read.ts';
import { originalLocale } from '../../locales.ts';
import { loadPicture, pictureBytes, picturesIn, type Picture } from '../../pictures/pictures.ts';

export async function getStaticPaths() {
	const { entries } = await getCatalog();
	const files = picturesIn([...entries.values()].map((entry) => path.dirname(entry.versions.get(originalLocale)!.path)));
	const pictures = await Promise.all(files.map(loadPicture));
	const byName = new Map(pictures.flatMap(({ renditions }) => renditions.map((rendition) => [rendition.name, rendition])));
	return [...byName].map(([file, rendition]) => ({ params: { file }, props: { rendition } }));
}

const types: Record<Picture['format'], string> = { avif: 'image/avif', webp: 'image/webp', svg: 'image/svg+xml' };

export const GET: APIRoute = async ({ props }) => {
	const rendition = props.rendition as Picture;
	return new Response(new Uint8Array(await pictureBytes(rendition)), { headers: { 'content-type': types[rendition.format] } });
};
