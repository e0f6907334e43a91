import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cover, sectionColours, type Section } from '../../src/motif/cover.ts';
import { divider } from '../../src/motif/divider.ts';
import { dark, light, tokens } from '../../src/motif/palette.ts';
import { random } from '../../src/motif/random.ts';
import { ridges } from '../../src/motif/ridges.ts';
import { escape, num } from '../../src/motif/xml.ts';
import { symbolNames } from '../../src/symbols/symbols.ts';

const slugs = Array.from({ length: 300 }, (_, i) => `du-an-dien-gio-${i}`);
const hero = (seed: string) => ridges({ seed, width: 1600, height: 520 });
const sections = Object.keys(sectionColours) as Section[];

describe('ridges', () => {
	test('are the same for the same page', () => expect(hero('ao-ba-om')).toBe(hero('ao-ba-om')));

	test('differ from page to page', () => expect(new Set(slugs.map(hero)).size).toBe(slugs.length));

	test('cost at most 1.5 KB compressed', () => {
		expect(Math.max(...slugs.map((seed) => gzipSync(hero(seed)).length))).toBeLessThanOrEqual(1536);
	});

	test('are numbers through and through', () => {
		for (const seed of slugs) expect(hero(seed)).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('cross the picture: at least twenty ridges touch it', () => {
		for (const seed of slugs.slice(0, 40)) {
			const points = [...hero(seed).matchAll(/M(-?\d+)[ ]?(-?\d+)A/g)];
			expect(points.length).toBeGreaterThan(30);
		}
	});

	test('are decoration, hidden from assistive technology', () => expect(hero('a')).toContain('aria-hidden="true"'));

	test('take the colours of a given palette and leave no custom property then', () => {
		const card = ridges({ seed: 'a', width: 1200, height: 630, palette: light });
		expect(card).toContain(light.dune);
		expect(card).not.toContain('var(');
	});
});

describe('covers', () => {
	test('of one section and one symbol are never two alike', () => {
		const drawn = slugs.map((seed) => cover({ seed, symbol: 'wind-turbine', section: 'invest' }));
		expect(new Set(drawn).size).toBe(slugs.length);
	});

	test('come in three moods, so that a list is no chessboard', () => {
		const grounds = slugs.map((seed) => /fill="([^"]+)" d="M0 0h/.exec(cover({ seed, symbol: 'factory', section: 'invest', palette: light }))![1]);
		expect(new Set(grounds).size).toBe(3);
	});

	test('come both on paper and on solid colour within any list of twenty', () => {
		for (let start = 0; start < slugs.length; start += 20) {
			const papers = slugs
				.slice(start, start + 20)
				.map((seed) => cover({ seed, symbol: 'crane', section: 'sea' }).includes(`fill="${light.sea}" d="M0 0h`));
			expect(new Set(papers)).toEqual(new Set([true, false]));
		}
	});

	test.each(sections)('of section %s show its colour', (section) => {
		const [first] = sectionColours[section];
		const drawn = cover({ seed: 'x', symbol: 'lotus', section, palette: dark });
		expect(drawn).toContain(dark[first]);
	});

	test('keep the warning colour for warnings', () => {
		expect(Object.values(sectionColours).flat()).not.toContain('vermilion');
	});

	test('stay small', () => {
		const sizes = symbolNames.map((symbol) => gzipSync(cover({ seed: symbol, symbol, section: 'news' })).length);
		expect(Math.max(...sizes)).toBeLessThan(2048);
	});

	test('can be rasterised: a palette leaves no custom property', () => {
		for (const seed of slugs.slice(0, 30))
			expect(cover({ seed, symbol: 'pagoda', section: 'culture', palette: light })).not.toContain('var(');
	});

	test('name the section that is not in the table', () => {
		expect(() => cover({ seed: 'x', symbol: 'fish', section: 'sport' as Section })).toThrow(/"sport".*cover\.ts/);
	});
});

test('dividers follow their seed', () => {
	expect(divider({ seed: 'a' })).toBe(divider({ seed: 'a' }));
	expect(divider({ seed: 'a' })).not.toBe(divider({ seed: 'b' }));
	expect(divider({ seed: 'a' }).length).toBeLessThan(700);
});

test('random numbers are even, between 0 and 1, and never change between versions', () => {
	const next = random('tra-vinh');
	const drawn = Array.from({ length: 4000 }, next);
	expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
	expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
	expect(drawn[0]).toBeCloseTo(0.11429479625076056, 9);
});

test('the concrete palettes name every token', () => {
	expect(Object.keys(light)).toEqual(Object.keys(tokens));
	expect(Object.keys(dark)).toEqual(Object.keys(tokens));
});

test('the concrete palettes are the colours of the style sheet', () => {
	const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8').toLowerCase();
	const [day, night] = css.split('prefers-color-scheme: dark') as [string, string];
	const long = (hex: string) => (hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex);
	for (const [name, token] of Object.entries(tokens) as [keyof typeof tokens, string][]) {
		const declared = (sheet: string) => long(sheet.match(new RegExp(`${token.slice(4, -1)}:\\s*(#[0-9a-f]+)`))?.[1] ?? 'not declared');
		expect(light[name].toLowerCase(), `light ${name} in src/motif/palette.ts`).toBe(declared(day));
		expect(dark[name].toLowerCase(), `dark ${name} in src/motif/palette.ts`).toBe(declared(night));
	}
});

test('text is made safe and numbers short', () => {
	expect(escape('<a "b" & c>')).toBe('&lt;a &quot;b&quot; &amp; c&gt;');
	expect([0.5, -0.04, -0.25, 12, 3.14159].map((value) => num(value))).toEqual(['.5', '0', '-.3', '12', '3.1']);
});

test('nothing carries a style attribute or element', () => {
	const all = [hero('a'), divider({ seed: 'a' }), ...sections.map((section) => cover({ seed: section, symbol: 'leaf', section }))];
	for (const svg of all) expect(svg).not.toMatch(/\sstyle=|<style/);
});
