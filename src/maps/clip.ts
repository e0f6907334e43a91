import type { Point, Ring } from './path.ts';

/** The part of a ring inside the picture (0, 0 to width, height) and `bleed` units beyond it. */
export function clip(ring: Ring, width: number, height: number, bleed = 10): Ring {
	const edges: [axis: 0 | 1, limit: number, keepBelow: boolean][] = [
		[0, -bleed, false],
		[0, width + bleed, true],
		[1, -bleed, false],
		[1, height + bleed, true],
	];
	return edges.reduce((left, [axis, limit, below]) => side(left, axis, limit, below), ring);
}

function side(ring: Ring, axis: 0 | 1, limit: number, below: boolean): Ring {
	const within = (point: Point) => (below ? point[axis] <= limit : point[axis] >= limit);
	return ring.flatMap((point, i) => {
		const before = ring.at(i - 1)!;
		const crossing = within(point) === within(before) ? [] : [meet(before, point, axis, limit)];
		return within(point) ? [...crossing, point] : crossing;
	});
}

function meet(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
	const share = (limit - a[axis]) / (b[axis] - a[axis]);
	return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}
