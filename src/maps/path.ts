import { num } from '../motif/xml.ts';

/** User units of the drawing the path comes from, x to the right, y down. */
export type Point = readonly [x: number, y: number];
export type Ring = Point[];

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** The rings of an SVG path. Curves are taken by their end points: enough for coastlines of short segments. */
export function rings(path: string): Ring[] {
	const words = path.match(/[a-z]|-?[\d.]+(?:e-?\d+)?/gi) ?? [];
	const found: Ring[] = [];
	let [x, y] = [0, 0];
	let command = '';
	for (let at = 0; at < words.length;) {
		if (/^[a-z]$/i.test(words[at]!)) command = words[at++]!;
		if (/z/i.test(command)) {
			[x, y] = found.at(-1)![0]!;
			continue;
		}
		const [originX, originY] = command === command.toLowerCase() ? [x, y] : [0, 0];
		if (/c/i.test(command)) at += 4;
		x = originX + Number(words[at++]);
		y = originY + Number(words[at++]);
		if (/m/i.test(command)) {
			found.push([]);
			command = command === 'm' ? 'l' : 'L';
		} else if (!/[lc]/i.test(command))
			throw new Error(`Path command "${command}" is not read here. Teach it to rings() in src/maps/path.ts.`);
		found.at(-1)!.push([x, y]);
	}
	return found;
}

export function boxOf(points: Iterable<Point>): Box {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const [x, y] of points) {
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y);
	}
	return box;
}

export function areaOf(ring: Ring): number {
	return Math.abs(ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - y * ring[(i + 1) % ring.length]![0], 0)) / 2;
}

/** Douglas–Peucker: the fewest of the points that stay within `tolerance` units of the line. The ends stay. */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
	if (line.length < 3) return [...line];
	const [first, last] = [line[0]!, line.at(-1)!];
	let [far, at] = [0, 0];
	for (let i = 1; i < line.length - 1; i++) {
		const away = distance(line[i]!, first, last);
		if (away > far) [far, at] = [away, i];
	}
	if (far <= tolerance) return [first, last];
	return [...simplify(line.slice(0, at + 1), tolerance).slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

/** From a point to the segment between two others. */
export function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
	const [dx, dy] = [bx - ax, by - ay];
	const along = dx || dy ? Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy))) : 0;
	return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Relative path data with `digits` decimals; rounding never adds up because each step starts from the rounded point. */
export function draw(lines: Iterable<readonly Point[]>, { close = false, digits = 1 } = {}): string {
	const round = (value: number) => Number(value.toFixed(digits));
	let path = '';
	for (const line of lines) {
		let [x, y] = [round(line[0]![0]), round(line[0]![1])];
		path += `M${pair(x, y, digits)}l`;
		let first = true;
		for (const point of line.slice(1)) {
			const [nextX, nextY] = [round(point[0]), round(point[1])];
			if (nextX === x && nextY === y) continue;
			const step = pair(nextX - x, nextY - y, digits);
			path += first || step.startsWith('-') ? step : ` ${step}`;
			[x, y, first] = [nextX, nextY, false];
		}
		if (first) path += '0 0';
		if (close) path += 'z';
	}
	return path;
}

function pair(x: number, y: number, digits: number): string {
	const down = num(y, digits);
	return num(x, digits) + (down.startsWith('-') ? down : ` ${down}`);
}

export function inside([x, y]: Point, ring: Ring): boolean {
	let odd = false;
	ring.forEach(([ax, ay], i) => {
		const [bx, by] = ring[(i + 1) % ring.length]!;
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) odd = !odd;
	});
	return odd;
}
