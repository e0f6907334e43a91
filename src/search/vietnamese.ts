import { marks } from './marks.ts';

/**
 * Spellings of one Vietnamese syllable that readers mix. Both forms of each pair get the same letters; a mark keeps the
 * written one. Sources: Decision 240/QĐ of the Ministry of Education, 5 March 1984, and Decision 1989/QĐ-BGDĐT, 25 May 2018
 * (i and y, place of the tone); the older placement is that of most printed texts and keyboards.
 */

const iForms = 'iíìỉĩịIÍÌỈĨỊ';
const yForms = 'yýỳỷỹỵYÝỲỶỸỴ';
const swap = (letter: string, from: string, to: string): string => to[from.indexOf(letter)]!;

/** kỹ → kĩ, quý → quí: y closes an open syllable after these letters. */
const closingY = /^((?:[hklmstv]|qu))([yýỳỷỹỵ])$/iu;

/** hoà → hòa, khoẻ → khỏe, thuỷ → thủy; never after q, where u belongs to the consonant. */
const lateTone = /(?<!q)([ou])([àáảãạèéẻẽẹỳýỷỹỵ])$/iu;
const earlyTone = /([òóỏõọùúủũụ])([aey])$/iu;
const tones = '\u0300\u0301\u0309\u0303\u0323';

/** The syllable with y as i and the tone on the first vowel; `late` says that the tone was moved. */
export function foldSyllable(word: string): { word: string; late: boolean } {
	const closed = closingY.exec(word);
	if (closed) return { word: `${closed[1]}${swap(closed[2]!, yForms, iForms)}${marks.y}`, late: false };
	const late = lateTone.exec(word);
	if (!late || !/^(?:o[ae]|uy)$/iu.test(plain(late[0]))) return { word, late: false };
	return { word: word.slice(0, late.index) + moveTone(late[0], 0), late: true };
}

/** Undoes `foldSyllable`. */
export function unfoldSyllable(word: string, late: boolean): string {
	const restored = word.replace(new RegExp(`([${iForms}])${marks.y}`, 'gu'), (_, letter: string) => swap(letter, iForms, yForms));
	if (!late) return restored;
	return restored.replace(earlyTone, (pair) => moveTone(pair, 1));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function moveTone(pair: string, to: 0 | 1): string {
	const tone = [...pair.normalize('NFD')].find((letter) => tones.includes(letter)) ?? '';
	const letters = [...plain(pair)];
	letters[to] += tone;
	return letters.join('').normalize('NFC');
}
