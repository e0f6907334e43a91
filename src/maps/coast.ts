import { areaOf, boxOf, draw, inside, rings, simplify, type Box, type Point, type Ring } from './path.ts';
import { isArchipelago, type Location } from './source.ts';
import { topology } from './topology.ts';

/** The mainland of Viet Nam with its near islands, simplified once for all maps of the build. */
export interface Land {
	/** The outline of the mainland; small rings where hand-drawn borders miss each other come with it. */
	outline: Ring[];
	/** The sea side of the outline. */
	coast: Point[];
	/** The land frontier, from one end of the coast to the other. */
	frontier: Point[];
	/** The neighbouring countries, roughly: what lies behind the frontier. */
	abroad: Ring;
	/** Near islands (Phú Quốc, Côn Đảo, Lý Sơn …), none left out but slips of the pen without area. */
	islands: Ring[];
	/** Path data at twice the scale, in whole numbers: land, and borders of provinces. */
	shape: string;
	borders: string;
	province(id: string): Ring[];
}

const known = new WeakMap<readonly Location[], Land>();

export function land(source: readonly Location[]): Land {
	const found = known.get(source) ?? simplified(source);
	known.set(source, found);
	return found;
}

function simplified(source: readonly Location[]): Land {
	const provinces = source.filter(({ id }) => !isArchipelago(id));
	const { outline, borders, province } = topology(new Map(provinces.map(({ id, path }) => [id, rings(path)])), 0.9);
	const main = outline.reduce((a, b) => (areaOf(a) > areaOf(b) ? a : b));
	const { coast, frontier } = halves(main);
	const twice = (lines: Point[][]) => lines.map((line) => line.map(([x, y]): Point => [x * 2, y * 2]));
	return {
		outline,
		coast: simplify(coast, 3),
		frontier,
		abroad: [...frontier, ...(frontier[0]![1] < frontier.at(-1)![1] ? [...farAway].reverse() : farAway)],
		islands: provinces
			.flatMap(({ path }) => rings(path))
			.filter((ring) => areaOf(ring) > 0.01 && areaOf(ring) < 200 && !inside(centre(boxOf(ring)), main)),
		shape: draw(twice(outline), { close: true, digits: 0 }),
		borders: draw(twice(borders), { digits: 0 }),
		province,
	};
}

/** Far points behind the frontier, from Móng Cái over the north and the west to Hà Tiên. */
const farAway: Ring = [
	[430, 60],
	[900, -300],
	[-400, -300],
	[-400, 560],
	[80, 682],
];

/** The outline cut at the easternmost point of the north (Móng Cái) and the westernmost of the delta (Hà Tiên); the half with the cape is the coast. */
function halves(main: Ring): { coast: Point[]; frontier: Point[] } {
	const best = (points: Ring, better: (a: Point, b: Point) => boolean) => points.reduce((a, b) => (better(b, a) ? b : a));
	const north = main.indexOf(
		best(
			main.filter(([, y]) => y < 130),
			(a, b) => a[0] > b[0],
		),
	);
	const south = main.indexOf(
		best(
			main.filter(([, y]) => y > 690),
			(a, b) => a[0] < b[0],
		),
	);
	const cape = best(main, (a, b) => a[1] > b[1]);
	const [forward, back] = [walk(main, north, south), walk(main, south, north)];
	return forward.includes(cape) ? { coast: forward, frontier: back } : { coast: back, frontier: forward };
}

const walk = (ring: Ring, from: number, to: number): Point[] =>
	from <= to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];

export const centre = (box: Box): Point => [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
