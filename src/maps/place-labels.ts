import type { Box, Point } from './path.ts';
import { isKhmer, textWidth, wrap } from './text-width.ts';

export interface Label {
	lines: string[];
	/** Font size and distance of two baselines, in picture units. */
	size: number;
	leading: number;
	anchor: 'start' | 'middle' | 'end';
	/** Baseline of the first line. */
	at: Point;
	box: Box;
}

export interface Room {
	width: number;
	height: number;
	/** What labels must not cover: the numbers, names of rivers and of the sea. */
	taken: Box[];
}

/** The widest line of a label, in picture units. */
const widest = 190;

/**
 * A label beside each point where there is room, `undefined` where there is none (the number and the list say it then).
 * The most hemmed-in points choose first. `clear` is the distance from the point to keep free.
 */
export function placeLabels(points: { at: Point; text: string }[], clear: number, room: Room): (Label | undefined)[] {
	const placed: (Label | undefined)[] = points.map(() => undefined);
	const taken = [...room.taken];
	const free = ({ box }: Label) =>
		box.left >= 4 &&
		box.top >= 4 &&
		box.right <= room.width - 4 &&
		box.bottom <= room.height - 4 &&
		!taken.some((other) => overlap(box, other));
	const waiting = new Set(points.map((_, i) => i));
	const options = points.map(({ at, text }) => candidates(at, text, clear));
	while (waiting.size) {
		let [next, choice, fewest] = [-1, undefined as Label | undefined, Infinity];
		for (const i of waiting) {
			const open = options[i]!.filter(free);
			if (open.length < fewest) [next, choice, fewest] = [i, open[0], open.length];
		}
		waiting.delete(next);
		placed[next] = choice;
		if (choice) taken.push(choice.box);
	}
	return placed;
}

export function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Right and left first, then below and above, then the corners. */
function candidates([x, y]: Point, text: string, clear: number): Label[] {
	const khmer = isKhmer(text);
	const [size, leading] = khmer ? [16, 24] : [15, 19];
	const shapes = [1, 2, 3].map((count) => balanced(text, size, count)).filter((lines, i) => lines.length === i + 1);
	return shapes.flatMap((lines) => {
		const width = Math.max(...lines.map((line) => textWidth(line, size)));
		const [rise, fall] = khmer ? [size * 1.05, size * 0.6] : [size * 0.95, size * 0.3];
		const height = rise + fall + leading * (lines.length - 1);
		const make = (anchor: Label['anchor'], cx: number, top: number): Label => {
			const left = anchor === 'start' ? cx : anchor === 'end' ? cx - width : cx - width / 2;
			return {
				lines,
				size,
				leading,
				anchor,
				at: [cx, top + rise],
				box: { left: left - 2, right: left + width + 2, top, bottom: top + height },
			};
		};
		const [aside, corner] = [clear + 4, clear * 0.75 + 3];
		return [
			make('start', x + aside, y - height / 2),
			make('end', x - aside, y - height / 2),
			make('middle', x, y + clear + 1),
			make('middle', x, y - clear - 1 - height),
			make('start', x + corner, y + corner * 0.6),
			make('start', x + corner, y - corner * 0.6 - height),
			make('end', x - corner, y + corner * 0.6),
			make('end', x - corner, y - corner * 0.6 - height),
		];
	});
}

/** The text on this many lines of about equal length, or nothing if that cannot be. */
function balanced(text: string, size: number, count: number): string[] {
	const fair = textWidth(text, size) / count;
	const tries = count === 1 ? [widest] : [1, 1.08, 1.16, 1.25, 1.4, 1.6].map((share) => Math.min(widest, fair * share));
	return tries.map((width) => wrap(text, size, width)).find((lines) => lines.length === count) ?? [];
}
