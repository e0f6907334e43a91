/**
 * Pagefind keeps only ASCII punctuation apart from words, so other punctuation is written with ASCII signs and a tilde.
 * Dashes matter most: in "2021–2030" the second year would be lost.
 */
const signs: readonly (readonly [string, string])[] = [
	['–', '-~'],
	['—', '-~~'],
	['“', '"~'],
	['”', '"~~'],
	['‘', "'~"],
	['’', "'~~"],
	['«', '(~'],
	['»', ')~'],
	['…', '.~'],
	['•', '*~'],
	['·', '*~~'],
	['។', '|'],
	['៕', '|~'],
	['៖', ':~'],
	['ៗ', '^'],
	['|', '!~'],
	['^', '!~~'],
	['~', '=~'],
	['`', "'~~~"],
];
const ascii = new Map(signs);
const written = new Map(signs.map(([sign, code]) => [code, sign]));
const codes = new RegExp(
	signs
		.map(([, code]) => code)
		.sort((a, b) => b.length - a.length)
		.map((code) => code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('|'),
	'g',
);

/** Hyphens of other code points: one dash is enough for search. */
export const oneDash = (text: string): string =>
	text
		.replace(/[\u2010-\u2012]/g, '-')
		.replace(/\u2015/g, '—')
		.replace(/\u2212/g, '–');

export const encodePunctuation = (text: string): string => [...text].map((sign) => ascii.get(sign) ?? sign).join('');
export const decodePunctuation = (text: string): string => text.replace(codes, (code) => written.get(code)!);
