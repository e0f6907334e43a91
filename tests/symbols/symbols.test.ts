import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { symbol, symbolDrawing, symbolNames, type SymbolName } from '../../src/symbols/symbols.ts';

test('there are forty-six, no name twice', () => {
	expect(symbolNames).toHaveLength(46);
	expect(new Set(symbolNames).size).toBe(46);
});

test('no two are the same drawing', () => expect(new Set(symbolNames.map(symbolDrawing)).size).toBe(46));

describe.each(symbolNames)('%s', (name) => {
	const drawing = symbolDrawing(name);

	test('is drawn by the one hand: width, caps and colour come from around it', () => {
		expect(drawing).not.toMatch(/stroke-width|stroke-linecap|style=|#[0-9a-f]{3}/i);
		expect(symbol(name)).toMatch(/stroke-width="1\.75" stroke-linecap="round"/);
		expect(drawing.match(/(?:fill|stroke)="[^"]*"/g) ?? []).toEqual(
			(drawing.match(/fill="currentColor"|stroke="none"/g) ?? []) as string[],
		);
	});

	test('has ink in all of the box and none outside it, balanced about the middle', async () => {
		const { left, right, top, bottom } = await ink(drawing);
		expect(Math.min(left, top)).toBeGreaterThan(1);
		expect(Math.max(right, bottom)).toBeLessThan(47);
		expect(Math.max(right - left, bottom - top)).toBeGreaterThan(34);
		expect(Math.abs((left + right) / 2 - 24)).toBeLessThan(3);
		expect(Math.abs((top + bottom) / 2 - 24)).toBeLessThan(4);
	});

	test('is small', () => expect(drawing.length).toBeLessThan(1500));
});

test('a symbol with a name is an image, one without is decoration', () => {
	expect(symbol('lotus', { title: 'Sen & súng' })).toMatch(/role="img"><title>Sen &amp; súng<\/title>/);
	expect(symbol('lotus')).toContain('aria-hidden="true"');
});

test('an unknown name is an error that lists the known ones', () => {
	expect(() => symbol('unicorn' as SymbolName)).toThrow(/"unicorn".*wind-turbine/);
});

/** The box of the ink in units of the 48 × 48 box, as librsvg draws it with 12 units of paper around. */
async function ink(drawing: string) {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 72 72" width="288" height="288" fill="none" stroke="#000" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" color="#000">${drawing}</svg>`;
	const { data, info } = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true });
	const marks = [...data.keys()].filter((i) => data[i]! > 64);
	const [columns, rows] = [marks.map((i) => i % info.width), marks.map((i) => Math.floor(i / info.width))];
	const unit = (pixel: number) => pixel / 4 - 12;
	return {
		left: unit(Math.min(...columns)),
		right: unit(Math.max(...columns) + 1),
		top: unit(Math.min(...rows)),
		bottom: unit(Math.max(...rows) + 1),
	};
}
