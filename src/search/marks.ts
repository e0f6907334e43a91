/**
 * Letters the search alphabet adds to a text. Pagefind keys a word by its letters without combining marks, but keeps the
 * marks beside the key: it finds all forms of a word, ranks the written one first, and the text can be restored.
 * The marks are the medieval superscript letters U+0363–036F (Unicode: Combining Diacritical Marks), which nobody types.
 */
export const marks = {
	/** After a Khmer digit that was written as an ASCII one. */
	khmerDigit: '\u0364',
	/** After subscript ដ that was ត: the two look the same and are typed for each other. */
	subscriptTa: '\u0366',
	/** After a cluster whose independent vowel was taken apart; the second kind tells ឲ from ឱ. */
	independent: '\u0367',
	independentSecond: '\u0368',
	/** After d that was đ. */
	stroke: '\u0369',
	/** After the sentinel of a word whose tone stood on the second vowel: hoà. There, because it must not change the rank. */
	tone: '\u036A',
	/** After i that was y. */
	y: '\u036B',
	/** After a letter that was a capital inside a word: Pagefind would cut TTg into T and Tg. */
	capital: '\u036F',
} as const;

/** Ends every whole word, so that Pagefind's prefix search reaches only the word that is still being typed. */
export const sentinel = '\u0294';

/** At the end of a word: the next one follows without a space. */
export const glue = '`';

/** At the end of a Khmer pair: a space stood between its two clusters. */
export const gap = '*';
