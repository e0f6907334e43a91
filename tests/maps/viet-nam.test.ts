import { describe, expect, test } from 'vitest';
import { light } from '../../src/motif/palette.ts';
import { areaOf, boxOf, rings, type Ring } from '../../src/maps/path.ts';
import { locations } from '../../src/maps/source.ts';
import { topology } from '../../src/maps/topology.ts';
import { vietNamMap, type VietNamOptions } from '../../src/maps/viet-nam.ts';

const labels = {
	vi: { hoangSa: 'Quần đảo Hoàng Sa', truongSa: 'Quần đảo Trường Sa', province: 'Trà Vinh', country: 'Việt Nam', bienDong: 'Biển Đông' },
	km: { hoangSa: 'ប្រជុំកោះហ័ងសា', truongSa: 'ប្រជុំកោះទ្រឿងសា', province: 'ត្រាវិញ', country: 'វៀតណាម', bienDong: 'សមុទ្រខាងកើត' },
};
const note = 'Bản đồ vẽ 63 tỉnh, thành phố trước ngày 1 tháng 7 năm 2025.';
const draw = (more: Partial<VietNamOptions> = {}) =>
	vietNamMap({ marked: 'tra-vinh', labels: labels.vi, title: 'Trà Vinh trong Việt Nam', note, ...more });

describe('the map of Viet Nam', () => {
	test.each(['hoangSa', 'truongSa'] as const)('names %s in every language', (key) => {
		for (const words of Object.values(labels)) expect(draw({ labels: words })).toContain(`>${words[key]}</text>`);
	});

	test.each([
		['hoangsa', 19],
		['truongsa', 54],
	])('draws every island of %s, each at least 5 units wide', (id, count) => {
		const path = draw().match(new RegExp(`<path class="archipelago ${id}"[^>]* stroke-width="5"[^>]* d="([^"]*)"`))?.[1];
		expect(path?.match(/M[^M]*h0/g)).toHaveLength(count);
	});

	test('keeps both archipelagos and their names within the picture', () => {
		const [left, top, width, height] = draw()
			.match(/viewBox="([^"]*)"/)![1]!
			.split(' ')
			.map(Number) as [number, number, number, number];
		for (const id of ['hoangsa', 'truongsa']) {
			const box = boxOf(rings(locations.find((one) => one.id === id)!.path).flat());
			expect(box.left).toBeGreaterThan(left);
			expect(box.top).toBeGreaterThan(top);
			expect(box.right).toBeLessThan(left + width);
			expect(box.bottom).toBeLessThan(top + height);
		}
	});

	test.each(['hoangSa', 'truongSa', 'bienDong', 'country', 'province'] as const)('is not drawn without the label %s', (key) => {
		expect(() => draw({ labels: { ...labels.vi, [key]: ' ' } })).toThrow(new RegExp(`label "${key}"`));
	});

	test.each(['hoangsa', 'truongsa'])('is not drawn from a source that lacks %s', (id) => {
		expect(() => draw({ source: locations.filter((one) => one.id !== id) })).toThrow(new RegExp(`lacks "${id}"`));
		expect(() => draw({ source: locations.map((one) => (one.id === id ? { ...one, path: '' } : one)) })).toThrow(
			new RegExp(`lacks "${id}"`),
		);
	});

	test('is at most 18 KB', () =>
		expect(Math.max(draw().length, draw({ labels: labels.km, locale: 'km', description: note }).length)).toBeLessThanOrEqual(18_000));

	test('says what it is and which provinces it shows', () => {
		const svg = draw({ description: 'Tỉnh Trà Vinh tô sáng', id: 'home' });
		expect(svg).toMatch(/role="img" aria-labelledby="home-title home-desc"/);
		expect(svg).toContain('<title id="home-title">Trà Vinh trong Việt Nam</title><desc id="home-desc">Tỉnh Trà Vinh tô sáng</desc>');
		expect(svg).toContain('trước ngày 1 tháng 7 năm 2025');
	});

	test('lights another province when asked, and none that does not exist', () => {
		expect(draw({ marked: 'soc-trang' })).not.toBe(draw());
		expect(() => draw({ marked: 'atlantis' })).toThrow(/"atlantis".*travinh/);
		expect(() => draw({ marked: 'hoang-sa' })).toThrow(/always drawn/);
	});

	test('can be drawn in plain colours', () => {
		expect(draw({ palette: light })).toContain(light.leaf);
		expect(draw({ palette: light })).not.toContain('var(');
	});

	test('has no style and the same bytes each time', () => {
		expect(draw()).not.toMatch(/\sstyle=|<style/);
		expect(draw()).toBe(draw());
	});
});

describe('simplified borders', () => {
	const square = (x: number, y: number): Ring => [
		[x, y],
		[x + 5, y],
		[x + 10, y],
		[x + 10, y + 5.2],
		[x + 10, y + 10],
		[x, y + 10],
	];
	const two = topology(
		new Map([
			['a', [square(0, 0)]],
			[
				'b',
				[
					[
						[10, 0],
						[20, 0],
						[20, 10],
						[10.2, 10],
						[10.2, 5.1],
					],
				],
			],
		]),
		0.5,
	);

	test('neighbours share one border', () => expect(two.borders).toHaveLength(1));

	test('the outline goes round both', () => {
		expect(two.outline).toHaveLength(1);
		expect(areaOf(two.outline[0]!)).toBeCloseTo(200, -1);
	});

	test('a province keeps its area on the simplified lines', () => {
		const all = new Map(locations.filter(({ id }) => !/sa$/.test(id)).map(({ id, path }) => [id, rings(path)]));
		const simple = topology(all, 0.9);
		for (const id of ['travinh', 'soctrang', 'daklak', 'hanoi', 'nghean']) {
			const area = (drawn: Ring[]) => drawn.reduce((sum, ring) => sum + areaOf(ring), 0);
			expect(area(simple.province(id)) / area(all.get(id)!), id).toBeCloseTo(1, 1);
		}
	});
});
