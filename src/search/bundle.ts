import type { Locale } from '../locales.ts';
import { alphabetVersion } from './alphabet.ts';
import type { Counts, Engine, EngineAnswer } from './pipeline.ts';

/** Pagefind's own script, as far as it is used. */
interface Pagefind {
	options(options: object): Promise<void>;
	init(): Promise<void>;
	search(query: string, options: object): Promise<EngineAnswer>;
	filters(): Promise<Counts>;
}

export interface Bundle extends Engine {
	/** All filter values with their pages; from then on answers bring counts. */
	filters(): Promise<Counts>;
}

const opened = new Map<Locale, Promise<Bundle>>();

/** Words of the title weigh most; what editors and other languages add weighs as much as text. */
export const ranking = { metaWeights: { title: 10, alias: 5, also: 5, kw: 0.5 }, pageLength: 0.1, termFrequency: 0.3 };

/** Where the indexes of a site lie, and how big it is. */
export interface Site {
	bundles: string;
	base: string;
	entries: number;
}

/** From so many entries on a search may take longer than a frame: then a worker is worth its script and its messages. */
const enoughForWorker = 2000;

/**
 * Opens the index of a language once. The version of the alphabet this script was
 * built with chooses among them, so an index of another alphabet is not found rather than misread.
 */
export function openBundle({ bundles, base, entries }: Site, locale: Locale): Promise<Bundle> {
	let bundle = opened.get(locale);
	if (!bundle) {
		bundle = load(`${bundles}${alphabetVersion}/${locale}/`, base, entries < enoughForWorker, locale);
		// A failure is not remembered: the reader may try again.
		bundle.catch(() => opened.delete(locale));
		opened.set(locale, bundle);
	}
	return bundle;
}

async function load(path: string, base: string, noWorker: boolean, locale: Locale): Promise<Bundle> {
	const address = `${path}pagefind.js`;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ baseUrl: base, ranking, noWorker });
	await pagefind.init();
	let words: Promise<[string, number][]> | undefined;
	return {
		locale,
		search: (query, options) => pagefind.search(query, options),
		filters: () => pagefind.filters(),
		vocabulary: () => (words ??= fetch(`${path}vocab.json`).then((response) => response.json() as Promise<[string, number][]>)),
	};
}
