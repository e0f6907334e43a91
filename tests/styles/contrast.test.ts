import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

type Colours = Record<string, string>;

/** Rules of the style sheet with the selectors and the media query around them. */
function rules(): { selector: string; media: string; colours: Colours }[] {
	const found: { selector: string; media: string; colours: Colours }[] = [];
	const stack: { name: string; body: string }[] = [];
	let text = '';
	for (const character of css) {
		if (character === '{') {
			stack.push({ name: text.slice(text.lastIndexOf(';') + 1).trim(), body: '' });
			text = '';
		} else if (character === '}') {
			const { name } = stack.pop()!;
			const colours = Object.fromEntries([...text.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6}|var\(--[\w-]+\))\s*;/gi)].map((match) => [match[1]!, match[2]!]));
			if (!name.startsWith('@')) found.push({ selector: name, media: stack.map((outer) => outer.name).join(' '), colours });
			text = '';
		} else text += character;
	}
	return found;
}

/** The colours of a page of a section in a scheme, as the cascade gives them. */
function colours(section: string | undefined, dark: boolean): Colours {
	const all: Colours = {};
	for (const { selector, media, colours: own } of rules()) {
		if (media.includes('prefers-color-scheme: dark') && !dark) continue;
		if (selector === ':root') Object.assign(all, own);
	}
	for (const { selector, media, colours: own } of rules()) {
		if (media.includes('prefers-color-scheme: dark') && !dark) continue;
		if (section && selector.includes(`'${section}'`)) Object.assign(all, own);
	}
	const value = (name: string): string => {
		const written = all[name];
		if (!written) throw new Error(`No colour --${name}.`);
		const reference = /^var\(--([\w-]+)\)$/.exec(written);
		return reference ? value(reference[1]!) : written;
	};
	return Object.fromEntries(Object.keys(all).filter((name) => !/^(latin|text)$/.test(name)).map((name) => [name, value(name)]));
}

function luminance(hex: string): number {
	const full = hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex;
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const part = parseInt(full.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light! + 0.05) / (dark! + 0.05);
}

/** Text on what it stands on. */
const text = [
	...['ink', 'ink-soft', 'leaf', 'sea', 'dune', 'vermilion', 'visited'].flatMap((ink) => [`${ink} on ground`, `${ink} on surface`]),
	'ink on leaf-tint', 'ink-soft on leaf-tint', 'ink on dune-tint', 'ink on vermilion-tint', 'ink on sea-tint', 'leaf on leaf-tint',
	'on-leaf on leaf', 'head-ink on head', 'head-soft on head', 'head-mark on head', 'head on head-ink',
	'on-deep on deep', 'on-deep-soft on deep', 'gold on deep',
];
/** Outlines, signs and drawn lines that carry meaning. */
const signs = ['sea on ground', 'sea on surface', 'leaf on ground', 'ink-soft on surface', 'dune on ground', 'head-line on head', 'head-ink on head', 'gold on deep'];

const looks = [undefined, 'projects', 'zones', 'potential', 'sea-islands', 'news', 'culture', 'documents', 'home'];

describe.each([false, true])('dark: %s', (dark) => {
	describe.each(looks)('section %s', (section) => {
		const palette = colours(section, dark);
		const ratio = (pair: string) => {
			const [ink, ground] = pair.split(' on ') as [string, string];
			return contrast(palette[ink]!, palette[ground]!);
		};
		test.each(text)('%s is at least 4.5 : 1', (pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(4.5));
		test.each(signs)('%s is at least 3 : 1', (pair) => expect(ratio(pair)).toBeGreaterThanOrEqual(3));
	});
});

test('a section without a look of its own has that of the root', () => expect(colours('documents', false)).toEqual(colours(undefined, false)));
