import type { Fit } from './fit.ts';
import { length, runs, touches } from './neighbours.ts';
import { overlap } from './place-labels.ts';
import { rings, simplify, type Box, type Point } from './path.ts';
import { location, type Location } from './source.ts';
import { textWidth } from './text-width.ts';

export interface River {
	name: string;
	/** Ids of the provinces on either bank: the river runs where they meet. */
	banks: [readonly string[], readonly string[]];
}

/** The course of a river in picture units, in pieces. */
export function course(river: River, fit: Fit, source: readonly Location[]): Point[][] {
	const [one, other] = river.banks.map((ids) => ids.map((id) => location(id, source)));
	const shared = touches(other!);
	return one!
		.flatMap(({ path }) => rings(path))
		.flatMap((ring) => runs(ring, shared))
		.filter((run) => run.length > 1)
		.map((run) => simplify(run.map(fit.project), 0.8))
		.filter((run) => run.some(([x, y]) => x > -40 && y > -40 && x < fit.width + 40 && y < fit.height + 40));
}

export interface RiverName {
	at: Point;
	/** Degrees, between −90 and 90. */
	angle: number;
	/** Boxes along the slanting name, for labels to keep off. */
	taken: Box[];
}

/** A name along a straight stretch, on the far bank if it is free there, clear of the boxes in `taken`. */
export function nameRiver(name: string, pieces: Point[][], size: number, fit: Fit, taken: Box[]): RiverName | undefined {
	const width = textWidth(name, size) * 1.08;
	const home: Point = [(fit.inner.left + fit.inner.right) / 2, (fit.inner.top + fit.inner.bottom) / 2];
	const seen = ([x, y]: Point) => x > 14 && y > 26 && x < fit.width - 14 && y < fit.height - 14;
	const options = pieces
		.flatMap((piece) => along(piece, width))
		.filter(({ from, to }) => seen(from) && seen(to))
		.flatMap((spot) => [beside(spot, width, size, home, 1), beside(spot, width, size, home, -1)])
		.sort((a, b) => a.cost - b.cost);
	return options.find((option) => !option.taken.some((box) => taken.some((other) => overlap(box, other))));
}

/** A name on the far (1) or the near (−1) bank of a stretch, and what it costs: bends, and standing on the near bank. */
function beside({ from, to, bend }: Stretch, width: number, size: number, home: Point, bank: 1 | -1): RiverName & { cost: number } {
	const [left, right] = from[0] <= to[0] ? [from, to] : [to, from];
	const angle = Math.atan2(right[1] - left[1], right[0] - left[0]);
	const middle: Point = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
	const up: Point = [Math.sin(angle), -Math.cos(angle)];
	const far = up[0] * (middle[0] - home[0]) + up[1] * (middle[1] - home[1]) > 0 ? 1 : -1;
	const shift = far * bank > 0 ? 14 : -14 - size * 0.75;
	const at: Point = [middle[0] + up[0] * shift, middle[1] + up[1] * shift];
	const taken = [-0.5, -0.25, 0, 0.25, 0.5].map((share): Box => {
		const [x, y] = [
			at[0] + Math.cos(angle) * width * share + up[0] * size * 0.35,
			at[1] + Math.sin(angle) * width * share + up[1] * size * 0.35,
		];
		const [halfWidth, halfHeight] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))].map((turn) =>
			Math.max(size * 0.75, (width / 8) * turn),
		) as [number, number];
		return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
	});
	return { at, angle: (angle * 180) / Math.PI, taken, cost: bend + (bank === 1 ? 0 : 10) };
}

/** A chord as long as a name, and how far the course bends away from it. */
interface Stretch {
	from: Point;
	to: Point;
	bend: number;
}

function along(piece: Point[], width: number): Stretch[] {
	const fine = piece.slice(1).flatMap((end, i) => {
		const start = piece[i]!;
		const steps = Math.max(1, Math.round(length([start, end]) / 6));
		return Array.from({ length: steps }, (_, step): Point => [
			start[0] + ((end[0] - start[0]) * step) / steps,
			start[1] + ((end[1] - start[1]) * step) / steps,
		]);
	});
	const found: Stretch[] = [];
	fine.forEach((from, i) => {
		let run = 0;
		for (let j = i + 1; j < fine.length; j++) {
			run += length([fine[j - 1]!, fine[j]!]);
			if (run < width) continue;
			const to = fine[j]!;
			const middle = fine[Math.round((i + j) / 2)]!;
			found.push({ from, to, bend: Math.hypot(middle[0] - (from[0] + to[0]) / 2, middle[1] - (from[1] + to[1]) / 2) });
			break;
		}
	});
	return found;
}
