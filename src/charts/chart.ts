import { random } from '../motif/random.ts';
import { tokens, type Palette } from '../motif/palette.ts';
import { escape } from '../motif/xml.ts';
import { isKhmer } from '../maps/text-width.ts';

export interface Item {
	label: string;
	value: number;
	/** The value as written in the page's language, with its unit: "VND 5.95 trillion". */
	text: string;
}

export interface ChartOptions {
	/** Spoken name of the chart; the page shows its own heading and the table beneath. */
	title: string;
	description?: string;
	/** Width in user units (letters are 15–17 units high); the drawing scales to its box. Narrower is larger on a phone. */
	width?: number;
	/** Prefix of ids; made from the title if not given. */
	id?: string;
	locale?: string;
	palette?: Palette;
}

export interface Sheet {
	width: number;
	palette: Palette;
	id: string;
	/** Font size and distance of baselines for the script of the labels. */
	size: number;
	leading: number;
}

export function sheet({ title, width = 480, id, palette = tokens }: ChartOptions, items: readonly Item[]): Sheet {
	if (!items.length) throw new Error(`The chart "${title}" has no items.`);
	for (const { label, value } of items)
		if (!Number.isFinite(value) || value < 0) throw new Error(`The chart "${title}" can't draw ${value} for "${label}".`);
	const khmer = items.some(({ label, text }) => isKhmer(label + text));
	return {
		width,
		palette,
		id: id ?? `chart-${Math.floor(random(title)() * 1e9).toString(36)}`,
		size: khmer ? 17 : 15,
		leading: khmer ? 27 : 20,
	};
}

/** The whole svg. With links in it it is a group, because an image hides its links from assistive technology. */
export function frame({ title, description, locale }: ChartOptions, { width, id }: Sheet, height: number, body: string): string {
	const role = body.includes('<a ') ? 'group' : 'img';
	const spoken = description ? `<desc id="${id}-desc">${escape(description)}</desc>` : '';
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${Math.ceil(height)}" role="${role}" aria-labelledby="${id}-title"` +
		`${spoken && ` aria-describedby="${id}-desc"`}${locale ? ` lang="${locale}"` : ''} font-family="inherit">` +
		`<title id="${id}-title">${escape(title)}</title>${spoken}${body}</svg>`
	);
}

/** Lines of text one under the other, a space after each so that they are read as words; `attributes` as written in the element. */
export function lines(texts: readonly string[], x: number, y: number, leading: number, attributes: string): string {
	return texts
		.map((text, i) => `<text x="${Math.round(x)}" y="${Math.round(y + i * leading)}" ${attributes}>${escape(text)}</text> `)
		.join('');
}
