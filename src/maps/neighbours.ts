import { rings, type Point, type Ring } from './path.ts';
import type { Location } from './source.ts';

/** Hand-drawn neighbours miss each other by up to this many units of the country's drawing. */
const near = 0.45;

/** Runs of points of `ring` for which `wanted` holds, in order, longest first; a run may pass the start of the ring. */
export function runs(ring: Ring, wanted: (point: Point) => boolean): Point[][] {
	const start = ring.findIndex((point) => !wanted(point));
	if (start < 0) return [[...ring, ring[0]!]];
	const found: Point[][] = [];
	let run: Point[] = [];
	for (let i = 1; i <= ring.length; i++) {
		const point = ring[(start + i) % ring.length]!;
		if (wanted(point)) run.push(point);
		else if (run.length) [run] = [[], found.push(run)];
	}
	return found.sort((a, b) => length(b) - length(a));
}

export const length = (line: readonly Point[]) =>
	line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - line[i]![0], y - line[i]![1]), 0);

/** Whether a point lies on one of these provinces' outlines. */
export function touches(provinces: readonly Location[]): (point: Point) => boolean {
	const points = provinces.flatMap(({ path }) => rings(path)).flat();
	return ([x, y]) => points.some(([px, py]) => Math.abs(px - x) < near && Math.abs(py - y) < near);
}
