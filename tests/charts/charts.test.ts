import { describe, expect, test } from 'vitest';
import { bars, type Bar } from '../../src/charts/bars.ts';
import type { Item } from '../../src/charts/chart.ts';
import { line } from '../../src/charts/line.ts';
import { parts, settle } from '../../src/charts/parts.ts';
import { textWidth } from '../../src/maps/text-width.ts';
import { light } from '../../src/motif/palette.ts';

const sectors: Bar[] = [
	{ label: 'Năng lượng tái tạo', value: 19, text: '19 dự án', href: '/vi/du-an/nang-luong/' },
	{ label: 'Hạ tầng đô thị, môi trường và xã hội', value: 18, text: '18 dự án', href: '/vi/du-an/ha-tang/' },
	{ label: 'Thương mại – du lịch', value: 13, text: '13 dự án', href: '/vi/du-an/du-lich/' },
	{ label: 'Giáo dục & đào tạo', value: 1, text: '1 dự án', href: '/vi/du-an/giao-duc/' },
];
const khmer: Item[] = [
	{ label: 'ហេដ្ឋារចនាសម្ព័ន្ធទីក្រុង បរិស្ថាន និងសង្គម', value: 18, text: '១៨ គម្រោង' },
	{ label: 'អប់រំ និងបណ្ដុះបណ្ដាល', value: 1, text: '១ គម្រោង' },
];
const years: Item[] = [4.2, 5.1, 4.6, 3.9, 6.2, 7.4, 8.1].map((value, i) => ({ label: String(2018 + i), value, text: `USD ${value} bn` }));
const charts = {
	lying: (items: readonly Item[], more = {}) => bars({ title: 'T', items, ...more }),
	standing: (items: readonly Item[], more = {}) => bars({ title: 'T', items, direction: 'vertical', ...more }),
	line: (items: readonly Item[], more = {}) => line({ title: 'T', items, ...more }),
	parts: (items: readonly Item[], more = {}) => parts({ title: 'T', items, ...more }),
};

describe.each(Object.entries(charts))('a chart (%s)', (kind, draw) => {
	test('has a spoken name and keeps out of style sheets', () => {
		const svg = draw(years, { title: 'A & B', id: 'one', description: 'Why' });
		expect(svg).toMatch(/^<svg[^>]* role="img" aria-labelledby="one-title" aria-describedby="one-desc"/);
		expect(svg).toContain('<title id="one-title">A &amp; B</title><desc id="one-desc">Why</desc>');
		expect(svg).not.toMatch(/\sstyle=|<style|NaN|undefined/);
	});

	test('keeps every text within its picture, in Khmer too', () => {
		for (const items of kind === 'line' ? [years] : [years, khmer, sectors])
			for (const width of [300, 480]) {
				const svg = draw(items, { width });
				const height = Number(svg.match(/viewBox="0 0 \d+ (\d+)"/)![1]);
				for (const { text, left, right, y } of texts(svg)) {
					expect(left, `${text} at ${width}`).toBeGreaterThanOrEqual(-1);
					expect(right, `${text} at ${width}`).toBeLessThanOrEqual(width + 1);
					expect(y, text).toBeLessThan(height);
				}
			}
	});

	test('two titles get two sets of ids', () => {
		const ids = ['Vốn', 'Dự án'].map((title) => draw(years, { title }).match(/id="([^"]*)"/)![1]);
		expect(new Set(ids).size).toBe(2);
	});

	test('takes plain colours', () => expect(draw(years, { palette: light })).not.toContain('var('));

	test('refuses what can not be drawn, by name', () => {
		expect(() => draw([])).toThrow(/"T" has no items/);
		expect(() => draw([{ label: 'Nợ', value: -1, text: '' }])).toThrow(/-1 for "Nợ"/);
		expect(() => draw([{ label: 'Nợ', value: NaN, text: '' }])).toThrow(/NaN for "Nợ"/);
	});
});

describe('bars', () => {
	const lengths = (svg: string) => [...svg.matchAll(/class="bar"[^>]* d="M[\d.]+ [\d.]+h([\d.]+)/g)].map(([, length]) => Number(length));

	test('are as long as their values, from one base line', () => {
		const [first, second, third, last] = lengths(bars({ title: 'T', items: sectors })) as [number, number, number, number];
		expect(second / first).toBeCloseTo(18 / 19, 2);
		expect(third / first).toBeCloseTo(13 / 19, 2);
		expect(last / first).toBeCloseTo(1 / 19, 2);
	});

	test('all zero have no length and no error', () =>
		expect(lengths(bars({ title: 'T', items: [{ label: 'a', value: 0, text: '0' }] }))).toEqual([0]));

	test('lead somewhere: each is a link with its name and value, and the chart a group', () => {
		const svg = bars({ title: 'T', items: sectors });
		expect(svg).toContain('role="group"');
		const links = [...svg.matchAll(/<a href="([^"]*)">(.*?)<\/a>/g)].map(([, href, content]) => [
			href,
			content!.replace(/<[^>]*>/g, '').trim(),
		]);
		expect(links).toEqual(sectors.map(({ href, label, text }) => [href, `${label.replace('&', '&amp;')} ${text}`]));
	});

	test('say every value in letters', () => {
		for (const draw of [charts.lying, charts.standing]) for (const { text } of sectors) expect(draw(sectors)).toContain(`>${text}</text>`);
	});
});

describe('a line', () => {
	test('starts from zero: half the value is half the height', () => {
		const svg = line({ title: 'T', items: [10, 5, 0].map((value) => ({ label: `${value}`, value, text: `${value}` })) });
		const [top, middle, base] = svg
			.match(/class="line"[^>]* d="M([^"]*)"/)![1]!
			.split('L')
			.map((point) => Number(point.split(' ')[1])) as [number, number, number];
		expect(middle - top).toBeCloseTo(base - middle, 0);
	});

	test('writes the ends, the highest and the lowest even where it is narrow, none over another', () => {
		const long = Array.from({ length: 24 }, (_, i) => ({ label: String(2000 + i), value: 50 + 40 * Math.sin(i), text: `${i} tỷ đồng` }));
		const shown = texts(line({ title: 'T', items: long, width: 320 })).filter(({ text }) => text.includes('tỷ'));
		expect(shown.map(({ text }) => text)).toContain('23 tỷ đồng');
		expect(shown.map(({ text }) => text)).toContain('0 tỷ đồng');
		for (const [i, a] of shown.entries())
			for (const b of shown.slice(i + 1)) expect(a.right < b.left || b.right < a.left, `${a.text} × ${b.text}`).toBe(true);
	});

	test('one year alone is a point', () => expect(line({ title: 'T', items: [years[0]!] })).toContain('h0'));
});

describe('parts', () => {
	test('share the bar by their values', () => {
		const heights = [
			...parts({ title: 'T', items: [75, 25].map((value) => ({ label: 'x', value, text: '' })) }).matchAll(/h84v([\d.]+)/g),
		].map(([, height]) => Number(height) + 2);
		expect(heights[0]! / heights[1]!).toBeCloseTo(3, 1);
	});

	test('differ without colour: every second one has a texture of its own', () => {
		const svg = parts({ title: 'T', items: years, id: 'p' });
		for (const i of [1, 3, 5]) {
			expect(svg).toContain(`<pattern id="p-texture-${i}"`);
			expect(svg).toContain(`fill="url(#p-texture-${i})"`);
		}
		expect(new Set([...svg.matchAll(/<pattern.*?d="M0 0h8v8H0z"\/><path[^>]* d="([^"]*)"/g)].map(([, hatch]) => hatch)).size).toBe(3);
	});

	test('of nothing are an error', () => expect(() => parts({ title: 'T', items: [{ label: 'a', value: 0, text: '0' }] })).toThrow(/zeros/));

	test('labels of thin parts make room for each other', () => {
		const tops = settle([0, 100, 101, 102, 103], [40, 40, 40, 40, 40], 260);
		for (const [i, top] of tops.slice(1).entries()) expect(top - tops[i]!).toBeGreaterThanOrEqual(40);
		expect(tops.at(-1)! + 40).toBeLessThanOrEqual(260);
		expect(tops[0]).toBe(0);
	});
});

/** Every text with its left and right end, as far as the font's metrics tell. */
function texts(svg: string): { text: string; left: number; right: number; y: number }[] {
	const size = Number(svg.match(/<g font-size="(\d+)"/)![1]);
	const middle = /<g font-size="\d+" text-anchor="middle">/.test(svg);
	return [...svg.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"[^>]*>([^<]*)<\/text>/g)].map(([, x, y, escaped]) => {
		const text = escaped!.replaceAll('&amp;', '&');
		const width = textWidth(text, size);
		const left = middle ? Number(x) - width / 2 : Number(x);
		return { text, left, right: left + width, y: Number(y) };
	});
}
