import { random } from '../motif/random.ts';
import { num } from '../motif/xml.ts';
import { distance, inside, type Point, type Ring } from './path.ts';
import type { Fit } from './fit.ts';
import { length } from './neighbours.ts';

/**
 * Ridges (giồng) behind the coast, from one river to the other: near the sea each follows the shore, farther inland it is
 * straighter. Path data in the units of the picture.
 */
export function coastRidges(coast: Point[], land: Ring, view: Fit, seed: string): string {
	const next = random(seed);
	const shore = smooth(resample(coast, 40), 4);
	const oldest = inland(shore, land, (view.inner.bottom - view.inner.top) * 0.5);
	const shares = Array.from({ length: 11 }, (_, i) => 0.05 + i * 0.066 + i * i * 0.0022 + (next() - 0.5) * 0.02);
	return shares
		.map((share) => shore.map(([x, y], i): Point => [x + (oldest[i]![0] - x) * share, y + (oldest[i]![1] - y) * share]))
		.flatMap((line) => pieces(line, (point) => inside(point, land) && clearance(point, [...land, land[0]!]) > view.width / 130))
		.flatMap((line) => gap(line, next))
		.filter((line) => line.length > 3 && length(line) > view.width / 16)
		.map(curve)
		.join('');
}

function resample(line: Point[], count: number): Point[] {
	const step = length(line) / (count - 1);
	const points: Point[] = [line[0]!];
	let left = step;
	for (let i = 1; i < line.length; i++) {
		let from = line[i - 1]!;
		const to = line[i]!;
		for (let rest = Math.hypot(to[0] - from[0], to[1] - from[1]); rest >= left; rest = Math.hypot(to[0] - from[0], to[1] - from[1])) {
			from = [from[0] + ((to[0] - from[0]) * left) / rest, from[1] + ((to[1] - from[1]) * left) / rest];
			points.push(from);
			left = step;
		}
		left -= Math.hypot(to[0] - from[0], to[1] - from[1]);
	}
	return points;
}

/** Each point becomes the mean of those up to `reach` before and after it. */
function smooth(line: Point[], reach: number): Point[] {
	return line.map((_, i) => {
		const span = Math.min(reach, i, line.length - 1 - i);
		const around = line.slice(i - span, i + span + 1);
		return [around.reduce((sum, [x]) => sum + x, 0) / around.length, around.reduce((sum, [, y]) => sum + y, 0) / around.length];
	});
}

/** A flat bow from end to end of the shore, moved `depth` units to the land side: the oldest ridge. */
function inland(shore: Point[], land: Ring, depth: number): Point[] {
	const [from, to] = [shore[0]!, shore.at(-1)!];
	const far = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const across: Point = [-(to[1] - from[1]) / far, (to[0] - from[0]) / far];
	const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	const side = inside([middle[0] + across[0] * depth * 0.3, middle[1] + across[1] * depth * 0.3], land) ? 1 : -1;
	return shore.map((_, i) => {
		const share = i / (shore.length - 1);
		const shift = side * depth * (1 - 0.5 * Math.sin(Math.PI * share));
		const wide = share * 1.5 - 0.25;
		return [from[0] + (to[0] - from[0]) * wide + across[0] * shift, from[1] + (to[1] - from[1]) * wide + across[1] * shift];
	});
}

const clearance = (point: Point, line: Point[]) => Math.min(...line.slice(1).map((end, i) => distance(point, line[i]!, end)));

function pieces(line: Point[], wanted: (point: Point) => boolean): Point[][] {
	const found: Point[][] = [[]];
	for (const point of line) {
		if (wanted(point)) found.at(-1)!.push(point);
		else if (found.at(-1)!.length) found.push([]);
	}
	return found.filter((piece) => piece.length > 2);
}

/** Half of the ridges are cut by a creek, and their ends are uneven. */
function gap(line: Point[], next: () => number): Point[][] {
	const trimmed = line.slice(Math.floor(next() * 3), line.length - Math.floor(next() * 3));
	if (next() < 0.5) return [trimmed];
	const at = Math.floor(trimmed.length * (0.25 + next() * 0.5));
	return [trimmed.slice(0, at), trimmed.slice(at + 1)];
}

/** A soft line through the middles between the points. */
function curve(line: Point[]): string {
	const some = line.filter((_, i) => i % 2 === 0 || i === line.length - 1);
	const pair = ([x, y]: Point) => `${num(x, 0)} ${num(y, 0)}`;
	const middles = some.slice(1, -1).map((point, i): string => {
		const after = some[i + 2]!;
		return `${pair(point)} ${pair([(point[0] + after[0]) / 2, (point[1] + after[1]) / 2])}`;
	});
	return `M${pair(some[0]!)}${middles.length ? `Q${middles.join(' ')}` : ''}L${pair(some.at(-1)!)}`;
}
