import { escape, num } from '../motif/xml.ts';
import { textWidth, wrap } from '../maps/text-width.ts';
import { frame, lines, sheet, type ChartOptions, type Item, type Sheet } from './chart.ts';

export interface Bar extends Item {
	/** Makes the bar a link, so that the chart is also navigation. */
	href?: string;
}

export interface BarOptions extends ChartOptions {
	items: readonly Bar[];
	/** Bars lie (the default, for long names) or stand (for few short names, such as years; they lie after all if a text is too wide). */
	direction?: 'horizontal' | 'vertical';
}

/** Bars from a common base line, each with its name and its value beside it. A whole `<svg>`. */
export function bars(options: BarOptions): string {
	const drawn = sheet(options, options.items);
	const upright = options.direction === 'vertical' && options.items.every((item) => fits(item, drawn, options.items.length));
	const draw = upright ? standing : drawn.width < roomy ? lying : beside;
	const { height, body } = draw(options.items, drawn);
	return frame(options, drawn, height, body);
}

interface Drawn {
	height: number;
	body: string;
}

/** Whether a value and every word of a name are narrow enough to stand in one of `count` columns. */
function fits({ label, text }: Bar, { width, size }: Sheet, count: number): boolean {
	const column = width / count - 6;
	return [text, ...wrap(label, size, column)].every((written) => textWidth(written, size) <= column);
}

/** From this width on a name stands to the left of its bar. */
const roomy = 460;

/** Names in a column of their own, bars from one line: the eye runs down it. */
function beside(items: readonly Bar[], { width, palette, size, leading }: Sheet): Drawn {
	const most = Math.max(...items.map(({ value }) => value), Number.MIN_VALUE);
	const column = Math.min(width * 0.42, Math.max(...items.map(({ label }) => textWidth(label, size))) + 4);
	const left = column + 14;
	const room = width - left - Math.max(...items.map(({ text }) => textWidth(text, size))) - 12;
	const thick = 14;
	let y = 0;
	const rows = items.map((item) => {
		const names = wrap(item.label, size, column);
		const deep = names.length * leading + 14;
		const middle = y + deep / 2;
		const long = (item.value / most) * room;
		const row =
			`<path fill="none" pointer-events="all" d="M0 ${num(y)}h${width}v${num(deep)}H0z"/>` +
			lines(names, 0, middle - ((names.length - 1) * leading) / 2 + size * 0.36, leading, nameStyle(item, palette.leaf, palette.ink)) +
			`<path class="bar" fill="${palette.leaf}" d="M${num(left)} ${num(middle - thick / 2)}h${num(long)}v${thick}H${num(left)}z"/>` +
			lines([item.text], left + long + 8, middle + size * 0.36, leading, `fill="${palette.ink}" font-weight="600"`);
		y += deep;
		return link(item, row);
	});
	const rule = `<path stroke="${palette.inkSoft}" stroke-opacity=".5" d="M${num(left)} 0v${num(y)}"/>`;
	return { height: y, body: `<g font-size="${size}">${rows.join('')}${rule}</g>` };
}

/** The name stands over its bar, so that long names need no column of their own; the value always stands behind the bar. */
function lying(items: readonly Bar[], { width, palette, size, leading }: Sheet): Drawn {
	const most = Math.max(...items.map(({ value }) => value), Number.MIN_VALUE);
	const room = width - Math.max(...items.map(({ text }) => textWidth(text, size))) - 12;
	const thick = 15;
	let y = 4;
	const rows = items.map((item) => {
		const names = wrap(item.label, size, width - 4);
		const under = y + names.length * leading + 2;
		const long = (item.value / most) * room;
		const row =
			`<path fill="none" pointer-events="all" d="M0 ${y}h${width}V${under + thick + 8}H0z"/>` +
			lines(names, 0, y + size, leading, nameStyle(item, palette.leaf, palette.ink)) +
			`<path class="bar" fill="${palette.leaf}" d="M0 ${under}h${num(long)}v${thick}H0z"/>` +
			lines([item.text], long + 8, under + thick / 2 + size * 0.36, leading, `fill="${palette.ink}" font-weight="600"`);
		y = under + thick + 20;
		return link(item, row);
	});
	return { height: y - 8, body: `<g font-size="${size}">${rows.join('')}</g>` };
}

function standing(items: readonly Bar[], { width, palette, size, leading }: Sheet): Drawn {
	const most = Math.max(...items.map(({ value }) => value), Number.MIN_VALUE);
	const step = width / items.length;
	const tall = 200;
	const base = tall + leading + 6;
	const names = items.map(({ label }) => wrap(label, size, step - 6));
	const columns = items.map((item, i) => {
		const middle = step * (i + 0.5);
		const high = (item.value / most) * tall;
		const wide = Math.min(64, step * 0.62);
		return link(
			item,
			`<path class="bar" fill="${palette.leaf}" d="M${num(middle - wide / 2)} ${num(base - high)}h${num(wide)}V${base}h${num(-wide)}z"/>` +
				lines(names[i]!, middle, base + leading, leading, nameStyle(item, palette.leaf, palette.inkSoft)) +
				lines([item.text], middle, base - high - 7, leading, `fill="${palette.ink}" font-weight="600"`),
		);
	});
	const rule = `<path stroke="${palette.inkSoft}" d="M0 ${base}H${width}"/>`;
	const height = base + leading * Math.max(...names.map((name) => name.length)) + 10;
	return { height, body: `<g font-size="${size}" text-anchor="middle">${columns.join('')}${rule}</g>` };
}

const nameStyle = ({ href }: Bar, linked: string, plain: string) =>
	href ? `fill="${linked}" text-decoration="underline"` : `fill="${plain}"`;

function link({ href }: Bar, content: string): string {
	return href ? `<a href="${escape(href)}">${content}</a>` : content;
}
