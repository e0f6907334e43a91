import { num } from '../motif/xml.ts';
import type { Box, Point } from '../maps/path.ts';
import { textWidth } from '../maps/text-width.ts';
import { frame, lines, sheet, type ChartOptions, type Item, type Sheet } from './chart.ts';

export interface LineOptions extends ChartOptions {
	/** In order of time, at even steps. */
	items: readonly Item[];
}

interface Mark {
	x: number;
	y: number;
	item: Item;
	/** The value stands under the line, because over it the line would run through it. */
	below: boolean;
}

/** One line over time from zero, with the values written at the points: all of them where there is room, else the ends, the highest and the lowest. */
export function line(options: LineOptions): string {
	const { items } = options;
	const drawn = sheet(options, items);
	const { width, palette, size, leading } = drawn;
	const [tall, top] = [180, leading + 10];
	const base = top + tall;
	const most = Math.max(...items.map(({ value }) => value), Number.MIN_VALUE);
	const side = Math.min(
		width / 4,
		Math.max(...[items[0]!, items.at(-1)!].flatMap(({ label, text }) => [textWidth(label, size), textWidth(text, size)])) / 2 + 4,
	);
	const step = items.length > 1 ? (width - 2 * side) / (items.length - 1) : 0;
	const points = items.map(({ value }, i): Point => [side + i * step, base - (value / most) * tall]);
	const marks = items.map((item, i): Mark => {
		const [x, y] = points[i]!;
		const half = textWidth(item.text, size) / 2 + 2;
		const free = (from: number) =>
			from + leading < base && !crosses(points, { left: x - half, right: x + half, top: from, bottom: from + leading });
		return { x, y, item, below: !free(y - leading - 8) && free(y + 8) };
	});
	const path = marks.map(({ x, y }) => `${num(x)} ${num(y)}`).join('L');
	const dots = marks.map(({ x, y }) => `M${num(x)} ${num(y)}h0`).join('');
	const round = 'fill="none" stroke-linecap="round" stroke-linejoin="round"';
	const body =
		`<path stroke="${palette.inkSoft}" d="M0 ${base}H${width}"/>` +
		`<path stroke="${palette.inkSoft}" stroke-opacity=".6" d="${marks.map(({ x }) => `M${num(x)} ${base}v5`).join('')}"/>` +
		`<path class="line" ${round} stroke="${palette.leaf}" stroke-width="2.5" d="M${path}"/><path ${round} stroke="${palette.leaf}" stroke-width="9" d="${dots}"/>` +
		`<g font-size="${size}" text-anchor="middle">` +
		spaced(marks, ({ item }) => item.text, drawn, telling(items))
			.map(({ middle, mark: { y, item, below } }) =>
				lines([item.text], middle, below ? y + size + 8 : y - 11, leading, `fill="${palette.ink}" font-weight="600"`),
			)
			.join('') +
		spaced(marks, ({ item }) => item.label, drawn, [0, items.length - 1])
			.map(({ middle, mark }) => lines([mark.item.label], middle, base + leading + 4, leading, `fill="${palette.inkSoft}"`))
			.join('') +
		'</g>';
	return frame(options, drawn, base + leading + 16, body);
}

/** Whether the line runs through a box, seen every 3 units or so. */
function crosses(points: Point[], { left, right, top, bottom }: Box): boolean {
	return points.slice(1).some(([toX, toY], i) => {
		const [x, y] = points[i]!;
		const steps = Math.ceil(Math.hypot(toX - x, toY - y) / 3);
		return Array.from({ length: steps + 1 }, (_, step) => [x + ((toX - x) * step) / steps, y + ((toY - y) * step) / steps] as const).some(
			([px, py]) => px > left && px < right && py > top && py < bottom,
		);
	});
}

/** First, last, highest and lowest. */
function telling(items: readonly Item[]): number[] {
	const values = items.map(({ value }) => value);
	return [items.length - 1, 0, values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
}

interface Written {
	mark: Mark;
	middle: number;
	half: number;
}

/** The texts that stand clear of one another and within the picture: all, or as many as fit after the ones in `first`. */
function spaced(marks: Mark[], textOf: (mark: Mark) => string, { width, size }: Sheet, first: number[]): Written[] {
	const kept: Written[] = [];
	for (const i of new Set([...first, ...marks.keys()])) {
		const mark = marks[i]!;
		const half = textWidth(textOf(mark), size) / 2;
		const middle = Math.max(half, Math.min(width - half, mark.x));
		if (kept.every((other) => Math.abs(other.middle - middle) > other.half + half + 8)) kept.push({ mark, middle, half });
	}
	return kept;
}
