import { simplify, type Point, type Ring } from './path.ts';

/** A stretch of border from one meeting point of provinces to the next, or a whole island. */
interface Arc {
	line: Point[];
	owners: string[];
}

export interface Topology {
	/** The coast and the land frontier, closed. */
	outline: Ring[];
	/** Borders between provinces, each once, joined to lines as long as may be. */
	borders: Point[][];
	/** The rings of one province, on the same simplified lines. */
	province(id: string): Ring[];
}

/** Hand-drawn neighbours miss each other by up to this many units. */
const snap = 0.45;

/** Simplifies many provinces at once so that neighbours keep one common border. `tolerance` in units of the drawing. */
export function topology(provinces: ReadonlyMap<string, Ring[]>, tolerance: number): Topology {
	const meet = meetingPoint();
	const drawn = [...provinces]
		.flatMap(([id, all]) => all.map((ring) => ({ id, ring: without(ring.map(meet)) })))
		.filter(({ ring }) => ring.length > 2);
	const cuts = junctions(drawn.map(({ ring }) => ring));
	const arcs = new Map<string, Arc>();
	const pieces = drawn.map(({ id, ring }) => ({ id, sides: cut(ring, cuts).map((line) => keep(arcs, line, id)) }));
	for (const arc of arcs.values()) arc.line = thin(arc.line, tolerance);

	const border = (arc: Arc) => arc.owners.length > 1;
	return {
		outline: chain([...arcs.values()].filter((arc) => !border(arc)).map((arc) => arc.line))
			.map(open)
			.filter((ring) => ring.length > 2),
		borders: chain([...arcs.values()].filter(border).map((arc) => arc.line)),
		province: (id) => pieces.filter((piece) => piece.id === id).map(({ sides }) => sides.flatMap(along)),
	};
}

/** Gives every point within `snap` of an earlier one that earlier point itself. */
function meetingPoint(): (point: Point) => Point {
	const cells = new Map<string, Point[]>();
	return (point) => {
		const [column, row] = [Math.floor(point[0] / snap), Math.floor(point[1] / snap)];
		for (let x = column - 1; x <= column + 1; x++)
			for (let y = row - 1; y <= row + 1; y++)
				for (const known of cells.get(`${x} ${y}`) ?? []) if (Math.hypot(known[0] - point[0], known[1] - point[1]) <= snap) return known;
		const cell = `${column} ${row}`;
		cells.set(cell, [...(cells.get(cell) ?? []), point]);
		return point;
	};
}

const without = (ring: Ring): Ring => ring.filter((point, i) => point !== ring[(i + 1) % ring.length]);

/** Points where a border ends or begins: they have other than two neighbours, or end a line of one province alone. */
function junctions(all: Ring[]): Set<Point> {
	const neighbours = new Map<Point, Set<Point>>();
	for (const ring of all)
		ring.forEach((point, i) => {
			const known = neighbours.get(point) ?? neighbours.set(point, new Set()).get(point)!;
			known.add(ring.at(i - 1)!).add(ring[(i + 1) % ring.length]!);
		});
	return new Set([...neighbours].filter(([, known]) => known.size !== 2).map(([point]) => point));
}

function cut(ring: Ring, cuts: Set<Point>): Point[][] {
	const start = ring.findIndex((point) => cuts.has(point));
	if (start < 0) return [[...ring, ring[0]!]];
	const lines: Point[][] = [];
	let line: Point[] = [ring[start]!];
	for (let i = 1; i <= ring.length; i++) {
		const point = ring[(start + i) % ring.length]!;
		line.push(point);
		if (cuts.has(point)) {
			lines.push(line);
			line = [point];
		}
	}
	return lines;
}

/** One side of a province: an arc as it runs, or the other way round. */
interface Side {
	arc: Arc;
	turned: boolean;
}

function keep(arcs: Map<string, Arc>, line: Point[], owner: string): Side {
	const forward = line.join(' ');
	const known = arcs.get([...line].reverse().join(' '));
	const arc = known ?? arcs.get(forward) ?? { line, owners: [] };
	if (!known) arcs.set(forward, arc);
	arc.owners.push(owner);
	return { arc, turned: Boolean(known) };
}

/** The points of a side but the last, which begins the next side. */
const along = ({ arc, turned }: Side): Point[] => (turned ? [...arc.line].reverse() : arc.line).slice(0, -1);

/** A closed line has no ends to hold on to, so it is held at its two farthest points. */
function thin(line: Point[], tolerance: number): Point[] {
	if (line[0] !== line.at(-1)) return simplify(line, tolerance);
	const [x, y] = line[0]!;
	const far = line.reduce(
		(best, point, i) => (Math.hypot(point[0] - x, point[1] - y) > Math.hypot(line[best]![0] - x, line[best]![1] - y) ? i : best),
		0,
	);
	return [...simplify(line.slice(0, far + 1), tolerance).slice(0, -1), ...simplify(line.slice(far), tolerance)];
}

/** Joins lines end to end as far as they go; a closed one ends where it began. */
function chain(lines: Point[][]): Point[][] {
	const left = new Set(lines);
	return lines.flatMap((start) => {
		if (!left.delete(start)) return [];
		const joined = [...start];
		for (let next = follow(left, joined); next; next = follow(left, joined)) {
			left.delete(next.line);
			joined.push(...next.points.slice(1));
		}
		return [joined];
	});
}

/** A closed line as a ring, which does not repeat its first point. */
const open = (line: Point[]): Ring => (line[0] === line.at(-1) ? line.slice(0, -1) : line);

function follow(left: Set<Point[]>, joined: Point[]): { line: Point[]; points: Point[] } | undefined {
	const end = joined.at(-1);
	if (end === joined[0]) return undefined;
	for (const line of left) {
		if (line[0] === end) return { line, points: line };
		if (line.at(-1) === end) return { line, points: [...line].reverse() };
	}
	return undefined;
}
