import { decodeWords, type Stretch } from './decode.ts';
import type { Fragment } from './pipeline.ts';

/** One answer as it is shown. */
export interface Shown {
	href: string;
	section: string;
	year: string | undefined;
	title: Stretch[];
	excerpt: Stretch[];
}

/** Words of an excerpt; a Khmer word of the index is one cluster. */
const length = { latin: 28, khmer: 84 };

/** Title and the stretch of the text with most of what was found, both marked. */
export function shown({ url, content, meta, filters, locations }: Fragment, khmer: boolean): Shown {
	const words = content.split(/\s+/);
	const found = new Set(locations);
	const title = (meta.title ?? '').split(/\s+/);
	// The text begins with what stands above the title; the excerpt begins below it.
	const start = Math.max(
		0,
		words.findIndex((_, at) => title.every((word, i) => words[at + i]?.replace(/\.$/, '') === word.replace(/\.$/, ''))),
	);
	const below = start + title.length;
	const size = khmer ? length.khmer : length.latin;
	const from = window(
		locations.filter((at) => at >= below),
		below,
		size,
		words.length,
	);
	const excerpt = decodeWords(words.slice(from, from + size), (at) => found.has(from + at));
	if (from > below) excerpt.unshift({ text: '… ', marked: false });
	if (from + size < words.length) excerpt.push({ text: ' …', marked: false });
	return {
		href: url,
		section: filters.section?.[0] ?? '',
		year: filters.year?.[0],
		title: decodeWords(title, (at) => found.has(start + at)),
		excerpt,
	};
}

/** Where the excerpt begins: a little before the place with most findings. */
function window(locations: readonly number[], below: number, size: number, end: number): number {
	let best = below;
	let most = 0;
	for (const at of locations) {
		const count = locations.filter((other) => other >= at && other < at + size * 0.7).length;
		if (count > most) [best, most] = [at, count];
	}
	return most === 0 ? below : Math.max(below, Math.min(best - Math.floor(size / 5), end - size));
}
