import { describe, expect, test } from 'vitest';
import { textWidth, wrap } from '../../src/maps/text-width.ts';

describe('the estimated width of text', () => {
	// Measured in Chromium with Be Vietnam Pro and Noto Sans Khmer at weight 600, size 100.
	test.each([
		['Trà Vinh', 410],
		['Trung tâm Nhiệt điện Duyên Hải', 1558],
		['Quần đảo Trường Sa', 1019],
		['Khu công nghiệp Cổ Chiên', 1302],
		['Temple of President Ho Chi Minh', 1596],
		['2.390,8 km²', 618],
		['ប្រជុំកោះទ្រឿងសា', 667],
		['មជ្ឈមណ្ឌលថាមពលកម្ដៅយៀនហាយ', 1411],
		['រោងចក្រកែច្នៃសណ្ដែកដី', 900],
		['ឧស្សាហកម្ម', 449],
		['សមុទ្រខាងកើត', 577],
	])('%s is %i, give or take 5 %%', (text, measured) => {
		const estimate = textWidth(text as string, 100);
		expect(estimate).toBeGreaterThan((measured as number) * 0.95);
		expect(estimate).toBeLessThan((measured as number) * 1.08);
	});

	test('grows with the size', () => expect(textWidth('Trà Vinh', 30)).toBeCloseTo(3 * textWidth('Trà Vinh', 10)));

	test('is the same for composed and decomposed letters', () =>
		expect(textWidth('Quần đảo', 10)).toBe(textWidth('Quần đảo'.normalize('NFD'), 10)));
});

describe('breaking lines', () => {
	test('keeps every line within the width and loses no letter', () => {
		const text = 'Trung tâm Nhiệt điện Duyên Hải';
		const lines = wrap(text, 15, 120);
		expect(lines.length).toBeGreaterThan(1);
		for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(120);
		expect(lines.join(' ')).toBe(text);
	});

	test('breaks Khmer between words, never inside a cluster', () => {
		const text = 'មជ្ឈមណ្ឌលថាមពលកម្ដៅយៀនហាយ';
		const lines = wrap(text, 16, 100);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join('')).toBe(text);
		for (const line of lines) {
			expect(line).not.toMatch(/^[\u17b4-\u17d3\u17dd]/);
			expect(line).not.toMatch(/\u17d2$/);
		}
	});

	test('a word wider than the line stays whole', () => expect(wrap('Vĩnh', 20, 1)).toEqual(['Vĩnh']));
});
