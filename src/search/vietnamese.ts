import { marks } from './marks.ts';

/**
 * Spellings of one Vietnamese syllable that readers mix. Both forms of each pair get the same letters; a mark keeps the
 * written one. Sources: Decision 240/QĐ of the Ministry of Education, 5 March 1984, and Decision 1989/QĐ-BGDĐT, 25 May 2018
 * (i and y, place of the tone); the older placement is that of most printed texts and keyboards.
 */

const tone = '[\u0300\u0301\u0303\u0309\u0323]';
/** kỹ, quý: y closes an open syllable after these letters. */
const closingY = new RegExp(`^([hklmstv]|qu)(y)(${tone}?)$`, 'iu');
const closedY = new RegExp(`(i)(${tone}?)${marks.y}`, 'iu');
/** hoà, khoẻ, thuỷ; never after q, where u belongs to the consonant. */
const lateTone = new RegExp(`(?<!q)(o(?=[ae])|u(?=y))([aey])(${tone})$`, 'iu');
const earlyTone = new RegExp(`([ou])(${tone})([aey])$`, 'iu');

/** The syllable with y as i and the tone on the first vowel; `late` says that the tone was moved. */
export function foldSyllable(word: string): { word: string; late: boolean } {
	const apart = word.normalize('NFD');
	const late = lateTone.test(apart);
	const folded = late
		? apart.replace(lateTone, '$1$3$2')
		: apart.replace(closingY, (_, head: string, y: string, mark: string) => `${head}${y === 'y' ? 'i' : 'I'}${mark}${marks.y}`);
	return { word: folded.normalize('NFC'), late };
}

/** Undoes `foldSyllable`. */
export function unfoldSyllable(word: string, late: boolean): string {
	const apart = word.normalize('NFD').replace(closedY, (_, i: string, mark: string) => (i === 'i' ? 'y' : 'Y') + mark);
	return (late ? apart.replace(earlyTone, '$1$3$2') : apart).normalize('NFC');
}
