import { describe, expect, test } from 'vitest';
import { light } from '../../src/motif/palette.ts';
import { fit } from '../../src/maps/fit.ts';
import { boxesOf, letter, markerSign, standMarkers } from '../../src/maps/markers.ts';
import { boxOf, inside, rings, type Box, type Point } from '../../src/maps/path.ts';
import { overlap } from '../../src/maps/place-labels.ts';
import { provinceMap } from '../../src/maps/province.ts';
import { location } from '../../src/maps/source.ts';
import { drawnBoxes, slanting } from './drawn.ts';
import { box, markers, traVinh } from './markers.ts';

const home = location('tra-vinh');
const widths = [380, 600, 760];
const view = (width: number) => fit(box, boxOf(rings(home.path).flat()), width);

describe.each(['vi', 'km'] as const)('the map of the province in %s', (locale) => {
	// That two numbers stand apart is tested below, by the distance of their middles.
	test.each(widths)('%i units wide: no label or name covers another or a number', (width) => {
		const { svg } = provinceMap(traVinh(locale, { width }));
		const boxes = drawnBoxes(svg);
		expect(boxes.length).toBeGreaterThan(20);
		for (const [i, a] of boxes.entries())
			for (const b of boxes.slice(i + 1))
				expect(a.owner !== b.owner && !(a.sign && b.sign) && overlap(a.box, b.box), `${a.text} × ${b.text}`).toBe(false);
	});

	test.each(widths)('%i units wide: everything stands within the picture', (width) => {
		const { svg } = provinceMap(traVinh(locale, { width }));
		const { width: right, height: bottom } = view(width);
		for (const { text, box } of drawnBoxes(svg))
			expect([box.left >= 0, box.top >= 0, box.right <= right, box.bottom <= bottom], text).toEqual([true, true, true, true]);
	});

	test('most places are named where there is room, the others keep their number', () => {
		const { svg } = provinceMap(traVinh(locale, { width: 760 }));
		expect(svg.match(/paint-order="stroke"/g)!.length).toBeGreaterThanOrEqual(12);
		for (let number = 1; number <= 20; number++) expect(svg).toContain(`text-anchor="middle">${number}</text>`);
	});

	test('every marker is a link in the map and an item of the list, in the order given', () => {
		const { svg, list } = provinceMap(traVinh(locale));
		expect(list.map(({ number }) => number)).toEqual(list.map((_, i) => i + 1));
		for (const [i, marker] of markers(locale).entries()) {
			expect(list[i]).toEqual({ id: marker.id, number: i + 1, label: marker.label, href: marker.href });
			const [, attributes, content] = svg.match(
				new RegExp(`<a href="${marker.href}" class="marker marker-${marker.kind} marker-${marker.precision}"([^>]*)>(.*?)</a>`),
			)!;
			const spoken = attributes!.match(/aria-label="([^"]*)"/)?.[1] ?? content!.replace(/<[^>]*>/g, '');
			expect(spoken.replaceAll(' ', '')).toBe(`${i + 1}${marker.label.replaceAll(' ', '')}`);
		}
	});

	test('rivers and the sea are named', () => {
		const options = traVinh(locale, { width: 760 });
		const { svg } = provinceMap(options);
		for (const name of [options.labels.sea, ...options.rivers!.map((river) => river.name)]) expect(svg).toContain(`>${name}</text>`);
	});

	test.each(widths)('%i units wide: no river name runs over a number or a label', (width) => {
		const { svg } = provinceMap(traVinh(locale, { width }));
		const others = drawnBoxes(svg);
		for (const { text, points } of slanting(svg))
			for (const point of points) for (const other of others) expect(within(other.box, point), `${text} × ${other.text}`).toBe(false);
	});

	test('is small', () => expect(provinceMap(traVinh(locale)).svg.length).toBeLessThan(18_000));
});

describe('where things stand', () => {
	test('degrees are laid over the drawing: the corners of the box are the corners of the outline', () => {
		const { place, inner } = view(720);
		expect(place(box.north, box.west)).toEqual([inner.left, inner.top]);
		expect(place(box.south, box.east).map(Math.round)).toEqual([inner.right, inner.bottom].map(Math.round));
	});

	test('a kilometre is as long across as down', () => {
		const { inner, kilometre } = view(720);
		const across = (box.east - box.west) * 111.2 * Math.cos((9.8 * Math.PI) / 180);
		expect((inner.right - inner.left) / across).toBeCloseTo(kilometre, 1);
	});

	test('known places on land lie within the outline', () => {
		const picture = view(720);
		const outline = rings(home.path)[0]!.map(picture.project);
		for (const [lat, lon] of [
			[9.93775, 106.34],
			[9.87208, 106.057],
			[9.69796, 106.259],
			[9.79467, 106.452],
		] as const)
			expect(inside(picture.place(lat, lon), outline), `${lat}, ${lon}`).toBe(true);
	});

	test.each(widths)('numbers at %i units stay within the box of the outline and apart, exact ones near their place', (width) => {
		const picture = view(width);
		const discs = standMarkers(markers('vi'), picture);
		for (const [i, { at, true: there, exact }] of discs.entries()) {
			expect(at[0]).toBeGreaterThan(picture.inner.left);
			expect(at[0]).toBeLessThan(picture.inner.right + 1);
			expect(at[1]).toBeGreaterThan(picture.inner.top);
			expect(at[1]).toBeLessThan(picture.inner.bottom + 1);
			if (exact) expect(Math.hypot(at[0] - there[0], at[1] - there[1])).toBeLessThan(14);
			for (const other of discs.slice(i + 1)) expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThan(29);
		}
	});

	test('thirty projects known by one district alone still stand apart', () => {
		const crowd = Array.from({ length: 30 }, (_, i) => ({ ...markers('vi')[15]!, id: `p${i}` }));
		const discs = standMarkers(crowd, view(720));
		for (const [i, { at }] of discs.entries())
			for (const other of discs.slice(i + 1)) expect(Math.hypot(at[0] - other.at[0], at[1] - other.at[1])).toBeGreaterThan(29);
	});

	test('a label never covers a number, however full the map', () => {
		const crowd = markers('km').flatMap((marker) => [marker, { ...marker, id: `${marker.id}-2`, lat: marker.lat + 0.02 }]);
		const picture = view(600);
		const discs = standMarkers(crowd, picture);
		const labels = letter(crowd, discs, picture, []);
		expect(labels.filter(Boolean).length).toBeLessThan(crowd.length);
		for (const label of labels)
			if (label)
				expect(
					boxesOf(discs).some((disc) => overlap(disc, label.box)),
					label.lines.join(),
				).toBe(false);
	});

	test('a marker off the map is an error that names it', () => {
		expect(() => provinceMap(traVinh('vi', { markers: [{ ...markers('vi')[0]!, lat: 21.03 }] }))).toThrow(/"cang-ca-dinh-an".*lat/);
	});

	test('a box turned upside down is an error', () => {
		expect(() => provinceMap(traVinh('vi', { box: { ...box, south: 11 } }))).toThrow(/map box/);
	});
});

describe('what the signs say', () => {
	const one = (precision: 'exact' | 'place' | 'district') => markerSign({ kind: 'project', precision }, 7, light);

	test('an exact place is a dot, any other a ring', () => {
		expect(one('exact')).toContain(`fill="${light.leaf}" stroke="${light.surface}"`);
		expect(one('place')).toContain(`fill="${light.surface}" stroke="${light.leaf}"`);
		expect(one('district')).toContain('stroke-dasharray');
	});

	test('kinds differ in shape', () => {
		const shapes = (['project', 'zone', 'place'] as const).map(
			(kind) => markerSign({ kind, precision: 'exact' }, 1).match(/<(circle|rect|path)/)![1],
		);
		expect(new Set(shapes).size).toBe(3);
	});

	test('with links the map is a group, without it is an image', () => {
		expect(provinceMap(traVinh('vi')).svg).toContain('role="group"');
		const plain = markers('vi').map(({ href: _, ...marker }) => marker);
		expect(provinceMap(traVinh('vi', { markers: plain })).svg).toMatch(/^<svg[^>]* role="img"/);
	});

	test('letters from outside are made safe', () => {
		const { svg } = provinceMap(
			traVinh('vi', { title: 'A <b>', markers: [{ ...markers('vi')[0]!, label: 'X & "Y"', href: '/?a=1&b="' }] }),
		);
		expect(svg).toContain('A &lt;b&gt;</title>');
		expect(svg).toContain('>X &amp; &quot;Y&quot;</text>');
		expect(svg).toContain('href="/?a=1&amp;b=&quot;"');
	});
});

describe('another province', () => {
	const socTrang = provinceMap({
		svgId: 'soc-trang',
		box: { south: 9.2333, north: 9.9333, west: 105.55, east: 106.3 },
		markers: [{ id: 'tp', lat: 9.6033, lon: 105.98, kind: 'place', label: 'Thành phố Sóc Trăng', precision: 'exact', href: '/vi/tp/' }],
		rivers: [
			{
				name: 'Sông Hậu',
				banks: [
					['soc-trang', 'hau-giang'],
					['tra-vinh', 'vinh-long'],
				],
			},
		],
		labels: { sea: 'Biển Đông', neighbours: { 'tra-vinh': 'Trà Vinh' } },
		title: 'Sóc Trăng',
	});

	test('is drawn from the same code', () => {
		for (const text of ['Sông Hậu', 'Biển Đông', 'Trà Vinh', 'Thành phố Sóc Trăng']) expect(socTrang.svg).toContain(`>${text}</text>`);
		expect(socTrang.svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('one without a coast has neither sea name nor ridges', () => {
		const { svg } = provinceMap({
			svgId: 'dak-lak',
			box: { south: 12.2, north: 13.4, west: 107.5, east: 109 },
			markers: [],
			labels: { sea: 'Biển Đông' },
			title: 'Đắk Lắk',
		});
		expect(svg).not.toContain('class="ridges"');
		expect(svg).not.toContain('>Biển Đông<');
	});

	test('the neighbouring country is land, not sea', () => {
		const tayNinh = provinceMap({
			svgId: 'tay-ninh',
			box: { south: 10.95, north: 11.78, west: 105.8, east: 106.37 },
			markers: [],
			labels: { sea: 'Biển Đông' },
			title: 'Tây Ninh',
		});
		expect(tayNinh.svg).toContain('class="abroad"');
		expect(tayNinh.svg).not.toContain('>Biển Đông<');
		expect(provinceMap(traVinh('vi')).svg).not.toContain('class="abroad"');
	});

	test('an unknown one is an error that lists the known', () => {
		expect(() => provinceMap(traVinh('vi', { svgId: 'atlantis' }))).toThrow(/"atlantis".*travinh/);
	});
});

test('ridges lie on land', () => {
	const { svg } = provinceMap(traVinh('vi', { width: 720 }));
	const picture = view(720);
	const outline = rings(home.path)[0]!.map(picture.project);
	const path = svg.match(/class="ridges"[^>]* d="([^"]*)"/)![1]!;
	const starts = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
	expect(starts.length).toBeGreaterThan(8);
	for (const point of starts) expect(inside(point, outline), point.join()).toBe(true);
});

test('no style, plain colours on demand, the same bytes each time', () => {
	const { svg } = provinceMap(traVinh('km', { palette: light }));
	expect(svg).not.toMatch(/\sstyle=|<style|var\(/);
	expect(svg).toBe(provinceMap(traVinh('km', { palette: light })).svg);
});

const within = (box: Box, [x, y]: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
