import type { Locale } from '../locales.ts';
import { canonicalKhmer, khmerPairs, khmerQuery, khmerRun } from './khmer.ts';
import { glue, marks, sentinel } from './marks.ts';
import { encodePunctuation, oneDash } from './punctuation.ts';
import { foldSyllable } from './vietnamese.ts';

/**
 * The search alphabet: how every text is written for the index, and every query for the search. docs/search.md explains it.
 * The number is part of the address of the index. Raise it whenever a text would be written differently, so that a cached
 * script never meets an index of another alphabet; a test remembers which alphabet belongs to which number.
 */
export const alphabetVersion = 1;

const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD\u17B4\u17B5\u0294\u0363-\u036F]/g;

/** The text the alphabet can give back: NFC, canonical Khmer, one kind of space, no invisible characters. */
export function canonicalText(text: string): string {
	return canonicalKhmer(oneDash(text.normalize('NFC').replace(invisible, '').normalize('NFC')))
		.replace(/\s+/g, ' ')
		.trim();
}

const pieces = new RegExp(
	`(?<khmer>${khmerRun.source})|(?<number>[0-9០-៩]+(?:[.,][0-9០-៩]+)+)|(?<word>(?:(?![\\u1780-\\u17D3\\u17DD])[\\p{L}\\p{M}\\p{N}])+)|(?<space> )|(?<sign>[^])`,
	'gu',
);

interface Piece {
	kind: 'khmer' | 'number' | 'word' | 'space' | 'sign';
	text: string;
}

function* cut(text: string): Generator<Piece> {
	for (const { groups } of canonicalText(text).matchAll(pieces)) {
		const [kind, found] = Object.entries(groups!).find(([, value]) => value !== undefined) as [Piece['kind'], string];
		yield { kind, text: found };
	}
}

/** A text as the index keeps it. Parts of a code such as 373/QĐ-UBND become words of their own, tied together by glue. */
export function indexText(text: string, locale: Locale): string {
	let out = '';
	let tied = false;
	for (const piece of cut(text)) {
		if (piece.kind === 'space') out += ' ';
		else if (piece.kind === 'sign') out += encodePunctuation(piece.text);
		else out += (tied ? `${glue} ` : '') + (piece.kind === 'khmer' ? khmerPairs(piece.text).join(' ') : latinWord(piece.text, locale));
		tied = piece.kind === 'space' ? false : tied || piece.kind !== 'sign';
	}
	return out;
}

/** A word, or part of one, to search for: whole, or open at its end because it may still be typed. */
export interface Term {
	whole: string;
	open: string;
	khmer: boolean;
	/** The word as a vocabulary lists it: lower case, without any mark. */
	plain: string;
}

/** The words of a query, written as the index writes them. */
export function queryTerms(text: string, locale: Locale): Term[] {
	return [...cut(text)].flatMap(({ kind, text: found }): Term[] => {
		if (kind === 'space' || kind === 'sign') return [];
		if (kind === 'khmer') return found.split(' ').flatMap((run) => khmerQuery(run).map((pair) => ({ ...pair, khmer: true, plain: '' })));
		const whole = latinWord(found.replace(/[.,]/g, ''), locale).toLowerCase();
		const [open = ''] = whole.split(sentinel);
		return [{ whole, open, khmer: false, plain: fold(open) }];
	});
}

/** Letters without marks, lower case. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** English words keep their ends, so that Pagefind can stem them; Vietnamese spelling rules would hurt them. */
function latinWord(written: string, locale: Locale): string {
	const inner = /\p{Ll}.*\p{Lu}|\p{Lu}{2}\p{M}*\p{Ll}/u.test(written);
	const { word, late } = locale === 'en' || inner ? { word: written, late: false } : foldSyllable(written);
	const letters = (inner ? word.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase() + marks.capital) : word)
		.replace(/đ/g, `d${marks.stroke}`)
		.replace(/Đ/g, `D${marks.stroke}`)
		.replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0) + marks.khmerDigit);
	return letters + (locale === 'en' ? '' : sentinel + (late ? marks.tone : ''));
}
