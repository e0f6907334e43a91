import { marks, sentinel, gap } from './marks.ts';

/**
 * Khmer without word boundaries: a run of text is cut into orthographic clusters (a base with everything stacked on it),
 * and every two neighbours make one word of the index. Dictionary segmentation is no option: engines cut differently.
 */

const base = '\u1780-\u17B3';
const run = `[${base}\u17B6-\u17D3\u17DD]`;
/** A run of Khmer letters; single spaces inside belong to it, because Khmer puts spaces where it breathes. */
export const khmerRun = new RegExp(`${run}+(?: (?=[${base}])${run}+)*`, 'u');
const cluster = new RegExp(`[${base}](?:\u17D2[${base}]|[\u17B6-\u17D1])*|(?:\u17D2[${base}]|[\u17B6-\u17D1])+`, 'gu');

/** Letters Unicode deprecates or that are written in two ways (The Unicode Standard, ch. 16.4; Khmer Generic Stack, CLDR). */
const replacements: readonly (readonly [RegExp, string])[] = [
	[/\u17A3/g, '\u17A2'],
	[/\u17A4/g, '\u17A2\u17B6'],
	[/\u17A8/g, '\u17A7\u1780'],
	[/\u17D3/g, '\u17C6'],
	[/\u17DD/g, '\u17D1'],
	// "give", spelt ឲ្យ or ឱ្យ in dictionaries, in these two ways by many hands
	[/\u17A2\u17C4\u1799|\u17B1\u1799/g, '\u17B2\u17D2\u1799'],
	// a coeng with nothing below it
	[/\u17D2(?![\u1780-\u17B3])/g, ''],
];

/** Canonical spelling: one order for what looks the same, after Horton et al., "Khmer encoding structure" (Unicode L2/22-290). */
export function canonicalKhmer(text: string): string {
	if (!/[\u1780-\u17DD]/.test(text)) return text;
	for (const [wrong, right] of replacements) text = text.replace(wrong, right);
	return text.replace(cluster, ordered);
}

/** Vowels drawn above the base. */
const above = /[\u17B7-\u17BA\u17BE]/;

function ordered(letters: string): string {
	if (letters.length < 3) return letters;
	const head = /^[\u1780-\u17B3]/.test(letters) ? letters[0]! : '';
	const subscripts = (letters.match(/\u17D2[\u1780-\u17B3]/g) ?? []).sort((a, b) => Number(a[1] === '\u179A') - Number(b[1] === '\u179A'));
	const rest = [...new Set(letters.slice(head.length).replace(/\u17D2[\u1780-\u17B3]/g, ''))].join('');
	let vowels = [...(rest.match(/[\u17B6-\u17C5]/g) ?? [])].sort().join('');
	let shifters = (rest.match(/[\u17C9\u17CA]/g) ?? []).join('');
	const signs = [...(rest.match(/[\u17C6-\u17C8\u17CB-\u17D1]/g) ?? [])].sort().join('');
	// Vowels typed in two pieces.
	vowels = vowels.replace(/\u17B8\u17C1/, '\u17BE').replace(/\u17B6\u17C1/, '\u17C4');
	// A register shifter under a vowel above is drawn like ុ, and typed as ុ, ៉ or ៊.
	if (above.test(vowels) && (vowels.includes('\u17BB') || shifters)) {
		vowels = vowels.replace('\u17BB', '');
		shifters = '\u17CA';
	}
	return head + subscripts.join('') + shifters + vowels + signs;
}

/** Independent vowels, as the base and the vowel they are also written with (Chuon Nath's dictionary lists both forms). */
const independent: Record<string, string> = {
	'\u17A5': '\u17A2\u17B7',
	'\u17A6': '\u17A2\u17B8',
	'\u17A7': '\u17A2\u17BB',
	'\u17A9': '\u17A2\u17BC',
	'\u17AB': '\u179A\u17B9',
	'\u17AC': '\u179A\u17BA',
	'\u17AD': '\u179B\u17B9',
	'\u17AE': '\u179B\u17BA',
	'\u17AF': '\u17A2\u17C2',
	'\u17B0': '\u17A2\u17C3',
	'\u17B1': '\u17A2\u17C4',
	'\u17B2': '\u17A2\u17C4',
	'\u17B3': '\u17A2\u17C5',
};
const second = '\u17B2';
const composed = new Map(
	Object.entries(independent).map(([letter, parts]) => [parts + (letter === second ? marks.independentSecond : marks.independent), letter]),
);

/** Khmer code points go where letters have neither marks nor case: Unified Canadian Aboriginal Syllabics. */
const shift = 0x1780 - 0x1401;
export const encodedKhmer = /[\u1401-\u1453]/;

function encode(letters: string): string {
	const parts = independent[letters[0]!];
	const mark = parts ? (letters[0] === second ? marks.independentSecond : marks.independent) : '';
	const whole = parts ? letters.replace(/^.((?:\u17D2.|[\u17C9\u17CA])*)/u, (_, stack: string) => parts[0] + stack + parts[1]) : letters;
	return (
		whole
			.replace(/\u17D2\u178F/g, `\u17D2\u178A${marks.subscriptTa}`)
			.replace(/[\u1780-\u17D2]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - shift)) + mark
	);
}

/** Canonical clusters of a run without spaces. */
export const clustersOf = (text: string): string[] => text.match(cluster) ?? [];

/** The words of the index for a run: each cluster with the next, the last alone. */
export function khmerPairs(text: string): string[] {
	const pieces = text.split(' ').map(clustersOf);
	const flat = pieces.flat();
	const ends = new Set<number>();
	pieces.reduce((at, piece) => (ends.add(at + piece.length - 1), at + piece.length), 0);
	return flat.map((letters, at) => {
		const next = flat[at + 1];
		return encode(letters) + (next === undefined ? sentinel : encode(next) + sentinel + (ends.has(at) ? gap : ''));
	});
}

/** The words to search for a run: whole pairs, and the last one open, since its last cluster may still be growing. */
export function khmerQuery(text: string): { whole: string; open: string }[] {
	const clusters = clustersOf(text).map(encode);
	if (clusters.length === 1) return [{ whole: clusters[0]!, open: clusters[0]! }];
	const pairs = clusters.slice(1).map((next, at) => ({ whole: clusters[at]! + next + sentinel, open: clusters[at]! + next }));
	// Every second pair of a long run, and the last, have all its clusters: half the pieces of the index to fetch.
	return pairs.length < 6 ? pairs : pairs.filter((_, at) => at % 2 === 0 || at === pairs.length - 1);
}

/** Clusters of one encoded word, as they were written. */
export function decodeKhmer(word: string): string[] {
	const letters = word.replace(/[\u1401-\u1453]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + shift));
	const pattern = new RegExp(
		`(?:[${base}](?:\u17D2[${base}]${marks.subscriptTa}?|[\u17B6-\u17D1])*|(?:\u17D2[${base}]${marks.subscriptTa}?|[\u17B6-\u17D1])+)[${marks.independent}${marks.independentSecond}]?`,
		'gu',
	);
	return (letters.match(pattern) ?? []).map((found) => {
		const restored = found.replaceAll(`\u178A${marks.subscriptTa}`, '\u178F');
		const mark = restored.at(-1)!;
		if (mark !== marks.independent && mark !== marks.independentSecond) return restored;
		return restored
			.slice(0, -1)
			.replace(
				/^(.)((?:\u17D2.|[\u17C9\u17CA])*)(.)/u,
				(whole, first: string, stack: string, vowel: string) => (composed.get(first + vowel + mark) ?? whole) + stack,
			);
	});
}
