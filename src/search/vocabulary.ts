import type { Locale } from '../locales.ts';
import { queryTerms } from './alphabet.ts';
import type { SearchDocument } from './document.ts';

/** Shorter words are too near to each other to be told apart. */
export const shortestWord = (locale: Locale): number => (locale === 'en' ? 3 : 2);

/** The words of a language's pages with the number of pages that have each: what a misspelt word may have meant. */
export class Vocabulary {
	readonly #pages = new Map<string, number>();
	#count = 0;

	add({ blocks, locale }: SearchDocument): void {
		this.#count++;
		const words = new Set(blocks.flatMap((block) => queryTerms(block.text, locale).map((term) => term.plain)));
		for (const word of words) if (/^\p{Script=Latin}+$/u.test(word)) this.#pages.set(word, (this.#pages.get(word) ?? 0) + 1);
	}

	/** Words of a big site that stand on one page only are left out: most are misspelt themselves. */
	list(locale: Locale): [string, number][] {
		const least = this.#count > 1000 ? 2 : 1;
		return [...this.#pages]
			.filter(([word, pages]) => word.length >= shortestWord(locale) && pages >= least)
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	}
}
