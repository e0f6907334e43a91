import sharp from 'sharp';
import type { Locale } from '../locales.ts';
import { light } from '../motif/palette.ts';
import { ridgeGround } from '../motif/ridges.ts';
import type { SymbolName } from '../schema/symbol-names.ts';
import { symbolDrawing } from '../symbols/symbols.ts';
import { letter, wrapLines, type Weight } from './lettering.ts';

export interface CardOptions {
	seed: string;
	locale: Locale;
	title: string;
	kicker: string;
	/** Name of the place and of the portal, at the foot. */
	name: string;
	sub: string;
	symbol: SymbolName;
	/** The sea section has its own colour. */
	sea: boolean;
}

const [width, height] = [1200, 630];
const edge = 72;

/** A social card as SVG, 1200 × 630: every letter is an outline, so the picture is the same on every machine. */
export function cardSvg({ seed, locale, title, kicker, name, sub, symbol, sea }: CardOptions): string {
	const colour = sea ? light.sea : light.leaf;
	const room = 800;
	const tall = locale === 'km' ? 1.6 : 1.24;
	// The largest size at which the title fits in four lines.
	const size = [68, 60, 52, 46, 40].find((one) => wrapLines(title, locale, one, 600, room).length <= (one > 52 ? 3 : 4)) ?? 40;
	const lines = wrapLines(title, locale, size, 600, room).slice(0, 5);
	const block = lines.length * size * tall;
	const top = Math.max(190, (height - 130 - block) / 2 + size);
	const put = (text: string, x: number, y: number, at: number, weight: Weight, fill: string) => `<g fill="${fill}" transform="translate(${x} ${y})">${letter(text, at, weight).svg}</g>`;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
		`<rect width="${width}" height="${height}" fill="${light.ground}"/>` +
		`<g opacity=".5">${ridgeGround({ seed, width, height, palette: light, colours: [light.dune, colour], strokeWidth: 1.4 })}</g>` +
		`<rect width="${width}" height="14" fill="${colour}"/>` +
		`<rect y="14" width="930" height="${height - 14}" fill="${light.ground}" opacity=".82"/>` +
		put(kicker, edge, 112, 30, 600, '#8f5c11') +
		lines.map((line, at) => put(line, edge, top + at * size * tall, size, 600, light.ink)).join('') +
		`<g transform="translate(${edge} ${height - 106}) scale(1.25)" fill="none" stroke="${colour}" stroke-width="3" stroke-linecap="round">` +
		`<circle cx="33" cy="13" r="5" fill="#b7791f" stroke="none"/><path d="M5 24c9-9 22-9 38 1M5 33c10-9 24-9 38 0M5 42c10-8 25-8 38-1"/></g>` +
		put(name, edge + 78, height - 74, 34, 600, light.ink) +
		put(sub, edge + 78, height - 34, 24, 400, light.inkSoft) +
		`<g transform="translate(950 350) scale(4.2)" fill="none" stroke="${colour}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" color="${colour}">${symbolDrawing(symbol)}</g></svg>`
	);
}

/** Bytes a card may have: some messengers show no larger picture on a slow line. */
export const cardLimit = 80 * 1024;

/** The card as a JPEG under the limit. JPEG, because a PNG of the same size takes three times as long to make. */
export async function cardJpeg(svg: string): Promise<Buffer> {
	const picture = sharp(Buffer.from(svg));
	let bytes = await picture.jpeg({ quality: 72 }).toBuffer();
	if (bytes.length > cardLimit) bytes = await picture.jpeg({ quality: 50 }).toBuffer();
	return bytes;
}
