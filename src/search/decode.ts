import { decodeKhmer, encodedKhmer } from './khmer.ts';
import { gap, glue, marks, sentinel } from './marks.ts';
import { decodePunctuation } from './punctuation.ts';
import { unfoldSyllable } from './vietnamese.ts';

/** A stretch of readable text, marked where the query was found. */
export interface Stretch {
	text: string;
	marked: boolean;
}

/** Words of the index back as readable text. `marked` says which of them were found. */
export function decodeWords(words: readonly string[], marked: (at: number) => boolean = () => false): Stretch[] {
	const out: Stretch[] = [];
	const put = (text: string, mark: boolean) => {
		const last = out.at(-1);
		if (!text) return;
		if (last && last.marked === mark) last.text += text;
		else out.push({ text, marked: mark });
	};
	// A pair that was found marks both its clusters; the second is shown by the next word.
	let carried = false;
	words.forEach((word, at) => {
		const tied = word.endsWith(glue);
		const body = tied ? word.slice(0, -1) : word;
		const found = marked(at);
		const last = at === words.length - 1;
		const [, lead = '', core = '', tail = ''] = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/u.exec(body)!;
		const clusters = encodedKhmer.test(core) ? decodeKhmer(core) : [];
		const pair = clusters.length > 1;
		put(decodePunctuation(lead), false);
		put(clusters[0] ?? decodeLatin(core), found || (carried && clusters.length > 0));
		if (pair && last) put(tail === gap ? ' ' : '', false);
		if (pair && last && found) put(clusters[1]!, true);
		if (!pair) put(decodePunctuation(tail), false);
		const spaced = pair ? tail === gap : !tied;
		const next = pair && found && !last;
		if (spaced && !last) put(' ', next || (!pair && found && marked(at + 1)));
		carried = pair && found;
	});
	return out;
}

export const decode = (text: string): string =>
	decodeWords(text.split(/\s+/).filter(Boolean))
		.map((stretch) => stretch.text)
		.join('');

function decodeLatin(core: string): string {
	const late = core.endsWith(marks.tone);
	const letters = core
		.replaceAll(sentinel, '')
		.replaceAll(marks.tone, '')
		.replace(new RegExp(`([dD])${marks.stroke}`, 'g'), (_, letter: string) => (letter === 'd' ? 'đ' : 'Đ'))
		.replace(new RegExp(`(\\d)${marks.khmerDigit}`, 'g'), (_, digit: string) => String.fromCharCode(0x17e0 + Number(digit)));
	return unfoldSyllable(letters, late).replace(new RegExp(`(.)${marks.capital}`, 'gu'), (_, letter: string) => letter.toUpperCase());
}
