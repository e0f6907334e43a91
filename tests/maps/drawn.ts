import type { Box, Point } from '../../src/maps/path.ts';
import { textWidth } from '../../src/maps/text-width.ts';

/** What stands on a map, read back from the svg and measured anew from font size, anchor and text. */
export interface Drawn {
	text: string;
	box: Box;
	/** Href of the marker it belongs to, or the name itself. */
	owner: string;
	sign?: true;
}

export function drawnBoxes(svg: string): Drawn[] {
	const markers = [...svg.matchAll(/<a href="([^"]*)" class="marker[^>]*>(.*?)<\/a>/gs)].flatMap(([, href, content]) => [
		sign(href!, content!),
		...label(href!, content!),
	]);
	const names = svg.match(/<g aria-hidden="true">(<text.*?)<\/g>/s)![1]!;
	const level = [
		...names.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)" text-anchor="(\w+)"([^>]*)>(.*?)<\/text>/gs),
	].filter(([, , , , , rest]) => !rest!.includes('rotate'));
	return [
		...markers,
		...level.map(([, x, y, size, anchor, , text]) => measured(text!, Number(x), Number(y), Number(size), anchor!, text!)),
	];
}

function sign(owner: string, content: string): Drawn {
	const [, x, y] = content.match(/<circle cx="([\d.]+)" cy="([\d.]+)" r="18"/)!.map(Number) as [number, number, number];
	return { text: `sign of ${owner}`, owner, sign: true, box: { left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 } };
}

function label(owner: string, content: string): Drawn[] {
	const [, size, anchor, lines] = content.match(/<g class="label"[^>]*font-size="([\d.]+)" text-anchor="(\w+)">(.*)<\/g>/s) ?? [];
	return [...(lines ?? '').matchAll(/<text x="([\d.]+)" y="([\d.]+)">(.*?)<\/text>/g)].map(([, x, y, text]) =>
		measured(text!, Number(x), Number(y), Number(size), anchor!, owner),
	);
}

function measured(text: string, x: number, y: number, size: number, anchor: string, owner: string): Drawn {
	const width = textWidth(text, size);
	const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
	return { text, owner, box: { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.25 } };
}

/** Points along the middle of every turned text. */
export function slanting(svg: string): { text: string; points: Point[] }[] {
	const texts = svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*font-size="([\d.]+)"[^>]*rotate\((-?[\d.]+) [^>]*>([^<]*)<\/text>/g);
	return [...texts].map(([, x, y, size, degrees, text]) => {
		const angle = (Number(degrees) * Math.PI) / 180;
		const half = textWidth(text!, Number(size)) / 2;
		const [middleX, middleY] = [Number(x) + Math.sin(angle) * Number(size) * 0.35, Number(y) - Math.cos(angle) * Number(size) * 0.35];
		const along = (share: number): Point => [middleX + Math.cos(angle) * half * share, middleY + Math.sin(angle) * half * share];
		return { text: text!, points: Array.from({ length: 21 }, (_, i) => along(i / 10 - 1)) };
	});
}
