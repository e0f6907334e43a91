import { symbolDrawing, type SymbolName } from '../symbols/symbols.ts';
import { dark, light, tokens, type Palette } from './palette.ts';
import { random } from './random.ts';
import { ridgeGround } from './ridges.ts';
import { num } from './xml.ts';

/** Section of the site → colour of the symbol and of the second set of ridges. Vermilion stays with warnings. */
export const sectionColours = {
	about: ['leaf', 'sea'],
	invest: ['leaf', 'dune'],
	news: ['dune', 'leaf'],
	culture: ['dune', 'sea'],
	documents: ['inkSoft', 'leaf'],
	sea: ['sea', 'dune'],
} as const satisfies Record<string, readonly [keyof Palette, keyof Palette]>;

export type Section = keyof typeof sectionColours;

export interface CoverOptions {
	/** The entry's slug: every slug has its own ridges, mood and place for the symbol. */
	seed: string;
	symbol: SymbolName;
	section: Section;
	/** User units; 16 : 9 if not given. */
	width?: number;
	height?: number;
	palette?: Palette;
}

/** A drawn cover for an entry without a photo: ridges and one symbol. A whole, decorative `<svg>` of about 4 KB. */
export function cover({ seed, symbol, section, width = 640, height = 360, palette = tokens }: CoverOptions): string {
	if (!(section in sectionColours)) throw new Error(`No section is called "${section}". Add it to sectionColours in src/motif/cover.ts.`);
	const next = random(`cover ${seed}`);
	const [first, second] = sectionColours[section];
	const mood = next();
	const solid = mood < 0.36;
	// Cream on deep colour in both schemes: the pale tokens of the dark scheme would glare as a full card.
	const inks = solid && (palette === tokens || palette === dark) ? light : palette;
	// A whole card in the brown of sand would be mud: it takes the gold of the dry season, and ink.
	const sandy = solid && first === 'dune';
	const paper = sandy ? dark.dune : solid ? inks[first] : mood < 0.7 ? tint(inks[first], inks.ground) : inks.ground;
	const pen = sandy ? light.ink : solid ? inks.ground : inks[first];
	const colours = solid ? ([pen, pen] as const) : ([inks[second], pen] as const);
	const ground = ridgeGround({ seed, width, height, palette: { ...inks, ground: paper }, colours });
	const size = height * (0.58 + next() * 0.1);
	const x = width * (0.5 + [-0.18, 0, 0.18][Math.floor(next() * 3)]!) - size / 2;
	const y = height * (0.44 + next() * 0.12) - size / 2;
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">` +
		`<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>${ground}${stamp(symbol, x, y, size / 48, pen, paper)}</svg>`
	);
}

/** A ninth part of a colour on the ground; only where both are plain values. */
function tint(colour: string, ground: string): string {
	if (!/^#[\da-f]{6}$/i.test(colour) || !/^#[\da-f]{6}$/i.test(ground)) return ground;
	const part = (value: string, at: number) => parseInt(value.slice(at, at + 2), 16);
	return `#${[1, 3, 5].map((at) => Math.round(part(ground, at) + (part(colour, at) - part(ground, at)) / 9).toString(16).padStart(2, '0')).join('')}`;
}

/** The symbol twice: wide in the colour of the paper, to clear the ridges around and within it, then in line. */
function stamp(name: SymbolName, x: number, y: number, scale: number, pen: string, paper: string): string {
	const drawing = symbolDrawing(name);
	return (
		`<g transform="translate(${num(x, 0)} ${num(y, 0)}) scale(${num(scale, 2)})" fill="none" stroke-linecap="round" stroke-linejoin="round">` +
		`<g fill="${paper}" color="${paper}" stroke="${paper}" stroke-width="7">${drawing}</g>` +
		`<g color="${pen}" stroke="${pen}" stroke-width="1.3">${drawing}</g></g>`
	);
}
