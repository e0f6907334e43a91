import type { Box, Point } from './path.ts';

/** Squares of a picture, row by row, with 1 where something is in the way. */
export interface Mask {
	columns: number;
	rows: number;
	blocked: Uint8Array;
}

/** Side of a square, in picture units. */
const step = 5;

export function mask({ width, height }: { width: number; height: number }, free: (point: Point) => boolean): Mask {
	const [columns, rows] = [Math.ceil(width / step), Math.ceil(height / step)];
	const blocked = Uint8Array.from({ length: columns * rows }, (_, i) =>
		free([((i % columns) + 0.5) * step, (Math.floor(i / columns) + 0.5) * step]) ? 0 : 1,
	);
	return { columns, rows, blocked };
}

/** The middle of the roomiest free place for a box of this size that also keeps off the boxes in `taken`. */
export function roomiest(width: number, height: number, { columns, rows, blocked }: Mask, taken: readonly Box[]): Point | undefined {
	const full = Uint8Array.from(blocked);
	for (const { left, right, top, bottom } of taken)
		for (let row = Math.max(0, Math.floor(top / step)); row < Math.min(rows, Math.ceil(bottom / step)); row++)
			full.fill(1, row * columns + clamp(Math.floor(left / step), columns), row * columns + clamp(Math.ceil(right / step), columns));
	const count = counter(full, columns, rows);
	let best: { at: Point; room: number } | undefined;
	const [halfWidth, halfHeight] = [Math.ceil(width / 2 / step), Math.ceil(height / 2 / step)];
	for (let row = halfHeight + 1; row < rows - halfHeight; row++)
		for (let column = halfWidth + 1; column < columns - halfWidth; column++) {
			let room = best?.room ?? 0;
			while (
				room < 18 &&
				!count(column - halfWidth - room - 1, row - halfHeight - room - 1, column + halfWidth + room + 1, row + halfHeight + room + 1)
			)
				room++;
			if (room > (best?.room ?? 0)) best = { at: [column * step, row * step], room };
		}
	return best?.at;
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** How many blocked squares lie between two corners; what lies outside the picture counts as blocked. */
function counter(blocked: Uint8Array, columns: number, rows: number) {
	const sums = new Int32Array((columns + 1) * (rows + 1));
	const at = (column: number, row: number) => row * (columns + 1) + column;
	for (let row = 0; row < rows; row++)
		for (let column = 0; column < columns; column++)
			sums[at(column + 1, row + 1)] =
				blocked[row * columns + column]! + sums[at(column, row + 1)]! + sums[at(column + 1, row)]! - sums[at(column, row)]!;
	return (left: number, top: number, right: number, bottom: number): number => {
		if (left < 0 || top < 0 || right > columns || bottom > rows) return 1;
		return sums[at(right, bottom)]! - sums[at(left, bottom)]! - sums[at(right, top)]! + sums[at(left, top)]!;
	};
}
