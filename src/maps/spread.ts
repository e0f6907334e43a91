import type { Point } from './path.ts';

export interface Disc {
	/** Where the thing is, in picture units. */
	true: Point;
	/** Where its number stands. */
	at: Point;
	/** An exact place keeps its number near; an approximate one gives way first. */
	exact: boolean;
}

/** Moves numbers apart until none overlap, within the picture. `gap` is the least distance between two centres. */
export function spread(places: { point: Point; exact: boolean }[], gap: number, width: number, height: number): Disc[] {
	const discs = places.map(({ point, exact }) => ({ true: point, at: [...point] as [number, number], exact }));
	for (let round = 0; round < 400 && push(discs, gap); round++)
		for (const { at } of discs) {
			at[0] = Math.min(width - gap * 0.6, Math.max(gap * 0.6, at[0]));
			at[1] = Math.min(height - gap * 0.6, Math.max(gap * 0.6, at[1]));
		}
	return discs;
}

function push(discs: { at: [number, number]; exact: boolean }[], gap: number): boolean {
	let moved = false;
	discs.forEach((a, i) =>
		discs.slice(i + 1).forEach((b, j) => {
			const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
			const apart = Math.hypot(dx, dy);
			if (apart >= gap - 0.01) return;
			moved = true;
			// Two at one spot part along an angle of their own, so that many at one spot form a ring.
			const angle = apart < 0.5 ? 2.4 * (i * 3 + j) : Math.atan2(dy, dx);
			const share = a.exact === b.exact ? 0.5 : a.exact ? 0.1 : 0.9;
			const step = (gap - apart) * 0.8 + 0.02;
			a.at[0] -= Math.cos(angle) * step * share;
			a.at[1] -= Math.sin(angle) * step * share;
			b.at[0] += Math.cos(angle) * step * (1 - share);
			b.at[1] += Math.sin(angle) * step * (1 - share);
		}),
	);
	return moved;
}
