import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { escapeHtml } from '../markdown/html.ts';
import { markdownLinks } from '../markdown/links.ts';

/** Widths a picture is offered in, pixels; never wider than the original. */
const widths = [480, 800, 1200, 1600] as const;
const cacheFolder = path.resolve('.cache/pictures');
const rasterName = /\.(jpe?g|png|webp|avif)$/i;

export interface Picture {
	/** Name of one rendition: `<hash>-<width>.<format>`, or `<hash>.svg`. */
	name: string;
	source: string;
	width: number;
	format: 'avif' | 'webp' | 'svg';
}

interface Loaded {
	width: number;
	height: number;
	renditions: Picture[];
}

const loaded = new Map<string, Promise<Loaded>>();

/** Size and renditions of a picture file. @throws when the file is no picture. */
export function loadPicture(file: string): Promise<Loaded> {
	let entry = loaded.get(file);
	if (!entry) loaded.set(file, (entry = measure(file)));
	return entry;
}

async function measure(file: string): Promise<Loaded> {
	const bytes = readFileSync(file);
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	const { autoOrient } = await sharp(bytes).metadata();
	const { width, height } = autoOrient;
	if (/\.svg$/i.test(file)) return { width, height, renditions: [{ name: `${hash}.svg`, source: file, width, format: 'svg' }] };
	const sizes = [...widths.filter((size) => size < width), Math.min(width, widths.at(-1)!)];
	const renditions = (['avif', 'webp'] as const).flatMap((format) => sizes.map((size): Picture => ({ name: `${hash}-${size}.${format}`, source: file, width: size, format })));
	return { width, height, renditions };
}

/** Bytes of a rendition, made once and kept by the hash of the original. Metadata, a position included, is dropped. */
export async function pictureBytes({ name, source, width, format }: Picture): Promise<Buffer> {
	if (format === 'svg') return readFileSync(source);
	const cached = path.join(cacheFolder, name);
	if (existsSync(cached)) return readFileSync(cached);
	const resized = sharp(source).autoOrient().resize({ width });
	const bytes = await (format === 'avif' ? resized.avif({ quality: 55, effort: 1 }) : resized.webp({ quality: 72 })).toBuffer();
	mkdirSync(cacheFolder, { recursive: true });
	writeFileSync(cached, bytes);
	return bytes;
}

/** Every picture that lies beside the pages in these folders. */
export function picturesIn(folders: readonly string[]): string[] {
	return folders.flatMap((folder) => readdirSync(folder).filter((name) => rasterName.test(name) || /\.svg$/i.test(name)).map((name) => path.join(folder, name)));
}

export interface PictureOptions {
	alt: string;
	/** `sizes` attribute: how wide the picture stands on the page. */
	sizes: string;
	/** The one picture of the first view. */
	priority?: boolean;
}

/** `<picture>` with AVIF and WebP, width and height always set. */
export function pictureHtml({ width, height, renditions }: Loaded, url: (name: string) => string, { alt, sizes, priority = false }: PictureOptions): string {
	const set = (format: string) => renditions.filter((one) => one.format === format).map((one) => `${url(one.name)} ${one.width}w`).join(', ');
	const loading = priority ? 'fetchpriority="high"' : 'loading="lazy" decoding="async"';
	const fallback = renditions.at(-1)!;
	const image = `<img src="${url(fallback.name)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}" ${loading}>`;
	if (fallback.format === 'svg') return image;
	return `<picture><source type="image/avif" srcset="${set('avif')}" sizes="${sizes}"><source type="image/webp" srcset="${set('webp')}" sizes="${sizes}">${image}</picture>`;
}

/** Loads every picture a body names and returns the function that prints them. */
export async function bodyPictures(folder: string, body: string, url: (name: string) => string): Promise<(file: string, alt: string) => string> {
	const names = new Set(markdownLinks(body).filter((link) => link.image).map((link) => link.href));
	const pictures = new Map(await Promise.all([...names].map(async (name) => [name, await loadPicture(path.join(folder, name))] as const)));
	return (file, alt) => {
		const picture = pictures.get(file);
		if (!picture) throw new Error(`The picture "${file}" was not loaded.`);
		return pictureHtml(picture, url, { alt, sizes: '(min-width: 48rem) 44rem, 100vw' });
	};
}
