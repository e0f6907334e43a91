import type { Palette } from '../motif/palette.ts';
import { escape, num } from '../motif/xml.ts';
import type { Fit } from './fit.ts';
import { roomiest, type Mask } from './open-water.ts';
import type { Box, Point } from './path.ts';
import { nameRiver } from './rivers.ts';
import type { Surroundings } from './surroundings.ts';
import { isKhmer, textWidth } from './text-width.ts';

export interface GroundLabels {
	/** One for each river, in its order. */
	rivers: readonly string[];
	sea: string;
	/** Province id → name, for those that shall be named. */
	neighbours?: Record<string, string>;
	/** "10 km"; without it no scale is drawn. */
	tenKilometres?: string;
}

/** A name set on the map, and the boxes it covers. */
export interface Name {
	text: string;
	/** Middle of the baseline. */
	at: Point;
	/** Degrees. */
	angle: number;
	size: number;
	colour: 'sea' | 'inkSoft';
	taken: Box[];
}

/** Names of rivers, the sea and the neighbours, each clear of the ones before and of the boxes in `taken`; one without room is left out. */
export function placeNames({ rivers, sea, neighbours = {} }: GroundLabels, scene: Surroundings, taken: readonly Box[]): Name[] {
	const names: Name[] = [];
	const full = () => [...taken, ...names.flatMap((name) => name.taken)];
	const add = (name: Name | undefined) => name && names.push(name);
	rivers.forEach((text, i) =>
		add(
			largest([15, 13, 11], text, (size) => {
				const found = nameRiver(text, scene.courses[i]!, size, scene.view, full());
				return found && { text, size, colour: 'sea', ...found };
			}),
		),
	);
	if (scene.coast.length) add(largest([22, 17, 13], sea, (size) => level(sea, size, 'sea', scene.water, full())));
	for (const [id, text] of Object.entries(neighbours))
		add(largest([14, 12], text, (size) => level(text, size, 'inkSoft', scene.country(id), full())));
	return names;
}

/** The name at the largest of these sizes that finds room; Khmer letters need to be larger. */
function largest(sizes: number[], text: string, place: (size: number) => Name | undefined): Name | undefined {
	for (const size of sizes) {
		const name = place(isKhmer(text) ? size * 1.12 : size);
		if (name) return name;
	}
	return undefined;
}

function level(text: string, size: number, colour: Name['colour'], where: Mask, taken: Box[]): Name | undefined {
	const [width, height] = [textWidth(text, size) * 1.08, size * 1.3];
	const middle = roomiest(width, height, where, taken);
	if (!middle) return undefined;
	const [x, y] = middle;
	const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
	return { text, size, colour, angle: 0, at: [x, y + size * 0.35], taken: [box] };
}

export function drawName({ text, at: [x, y], angle, size, colour }: Name, palette: Palette): string {
	const turn = angle ? ` transform="rotate(${num(angle)} ${num(x)} ${num(y)})"` : '';
	const slant = colour === 'sea' && !isKhmer(text) ? ' font-style="italic"' : '';
	return `<text x="${num(x)}" y="${num(y)}" fill="${palette[colour]}" font-size="${num(size)}" text-anchor="middle"${slant}${turn}>${escape(text)}</text>`;
}

/** The corner of the scale, to keep free of names. */
export const scaleBox = ({ width, height, kilometre }: Fit): Box => ({
	left: width - 24 - 10 * kilometre,
	right: width,
	top: height - 44,
	bottom: height,
});

export function drawScale(text: string, { width, height, kilometre }: Fit, palette: Palette): string {
	const [right, y] = [width - 16, height - 16];
	const left = right - 10 * kilometre;
	return (
		`<path fill="none" stroke="${palette.ink}" stroke-width="1.5" d="M${num(left)} ${y - 5}v5H${right}v-5"/>` +
		`<text x="${num((left + right) / 2)}" y="${y - 8}" fill="${palette.ink}" font-size="13" text-anchor="middle">${escape(text)}</text>`
	);
}
