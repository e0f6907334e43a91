import { escape, num } from '../motif/xml.ts';
import type { Palette } from '../motif/palette.ts';
import { wrap } from '../maps/text-width.ts';
import { frame, lines, sheet, type ChartOptions, type Item, type Sheet } from './chart.ts';

export interface PartsOptions extends ChartOptions {
	/** Parts of one whole, in the order they are stacked, first on top. */
	items: readonly Item[];
}

const bar = { left: 1, width: 84, gap: 2 };
const elbow = 26;

/** One stacked bar; each part has its own texture and a line to its name and value. A whole `<svg>`. */
export function parts(options: PartsOptions): string {
	const { items } = options;
	const drawn = sheet(options, items);
	const { width, palette, id, size, leading } = drawn;
	const total = items.reduce((sum, { value }) => sum + value, 0);
	if (!total) throw new Error(`The chart "${options.title}" has nothing but zeros.`);
	const left = bar.left + bar.width + elbow + 8;
	const texts = items.map(({ label, text }) => ({ name: wrap(label, size, width - left), text }));
	const heights = texts.map(({ name }) => (name.length + 1) * leading + 8);
	const tall = Math.max(
		260,
		heights.reduce((sum, height) => sum + height, 0),
	);
	let y = 1;
	const slices = items.map(({ value }) => {
		const slice = { top: y, height: (value / total) * tall };
		y += slice.height;
		return slice;
	});
	const deep = tall + heights.at(-1)! / 2;
	const tops = settle(
		slices.map(({ top, height }, i) => top + height / 2 - heights[i]! / 2),
		heights,
		deep,
	);
	const body = slices
		.map(({ top, height }, i) => {
			const middle = top + height / 2;
			const beside = tops[i]! + leading / 2 + 4;
			return (
				`<path fill="${fill(i, id, palette)}" stroke="${colour(i, palette)}" d="M${bar.left} ${num(top)}h${bar.width}v${num(Math.max(0.5, height - bar.gap))}H${bar.left}z"/>` +
				`<path fill="none" stroke="${palette.inkSoft}" d="M${bar.left + bar.width + 3} ${num(middle)}h8L${left - 13} ${num(beside)}h7"/>` +
				lines([...texts[i]!.name], left, tops[i]! + size + 2, leading, `fill="${palette.ink}"`) +
				lines(
					[texts[i]!.text],
					left,
					tops[i]! + size + 2 + texts[i]!.name.length * leading,
					leading,
					`fill="${palette.ink}" font-weight="600"`,
				)
			);
		})
		.join('');
	return frame(
		options,
		drawn,
		Math.max(tall, tops.at(-1)! + heights.at(-1)!) + 4,
		`${textures(items.length, drawn)}<g font-size="${size}">${body}</g>`,
	);
}

/** Wanted tops of blocks moved as little as need be, so that none overlaps and all stay between 0 and `deep`. */
export function settle(wanted: number[], heights: number[], deep: number): number[] {
	const tops = wanted.map((top) => Math.max(0, top));
	for (let i = 1; i < tops.length; i++) tops[i] = Math.max(tops[i]!, tops[i - 1]! + heights[i - 1]!);
	let limit = deep;
	for (let i = tops.length - 1; i >= 0; i--) {
		tops[i] = Math.min(tops[i]!, limit - heights[i]!);
		limit = tops[i]!;
	}
	return tops;
}

const colour = (i: number, { leaf, dune, sea, inkSoft }: Palette) => [leaf, dune, sea, inkSoft][Math.floor(i / 2) % 4]!;

/** Every second part is plain; the others are hatched, so that neighbours differ in print too. */
const fill = (i: number, id: string, palette: Palette) => (i % 2 ? `url(#${id}-texture-${i})` : colour(i, palette));

const hatches = ['M-2 2 2-2M0 8 8 0M6 10l4-4', 'M0 2h8M0 6h8', 'M2 0v8M6 0v8', 'M-2 6l4 4M0 0l8 8M6-2l4 4'];

function textures(count: number, { id, palette }: Sheet): string {
	const defs = Array.from({ length: count }, (_, i) => i)
		.filter((i) => i % 2)
		.map(
			(i) =>
				`<pattern id="${escape(id)}-texture-${i}" width="8" height="8" patternUnits="userSpaceOnUse"><path fill="${palette.surface}" d="M0 0h8v8H0z"/>` +
				`<path fill="none" stroke="${colour(i, palette)}" stroke-width="1.6" d="${hatches[Math.floor(i / 2) % hatches.length]}"/></pattern>`,
		);
	return defs.length ? `<defs>${defs.join('')}</defs>` : '';
}
