import { arc, band, type Circle } from './arc.ts';
import { tokens, type Palette } from './palette.ts';
import { random } from './random.ts';
import { num } from './xml.ts';

export interface RidgeOptions {
	/** The page's slug: the same seed always gives the same ridges. */
	seed: string;
	/** Size of the drawing in user units; the drawing fills any box (it is cut, never stretched). */
	width: number;
	height: number;
	palette?: Palette;
	/** Colours of the older and the younger fans by turns; sand and green if not given. */
	colours?: readonly [string, string];
	/** Width of a line on the screen, in CSS pixels. */
	strokeWidth?: number;
}

/** The ground of a page: old beach ridges (giồng) that fan out along the coast. A whole, decorative `<svg>` of about 3 KB. */
export function ridges(options: RidgeOptions): string {
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${options.width} ${options.height}" preserveAspectRatio="xMidYMid slice" ` +
		`aria-hidden="true" focusable="false">${ridgeGround(options)}</svg>`
	);
}

/** The same lines as a fragment, to draw inside another svg of the same size. */
export function ridgeGround({ seed, width, height, palette = tokens, colours, strokeWidth = 1 }: RidgeOptions): string {
	const [older, younger] = colours ?? [palette.dune, palette.leaf];
	const next = random(seed);
	const flip = next() < 0.5 ? ` transform="matrix(-1 0 0 1 ${width} 0)"` : '';
	const drawn = plain(width, height, next).map((lobe, age) => draw(lobe, age % 2 ? younger : older, palette.ground, next));
	return `<g fill="none" stroke-width="${num(strokeWidth, 2)}" stroke-linecap="round"${flip}>${drawn.join('')}</g>`;
}

/** One fan: ridges from the shore inland, each on its own circle, and the angles between which they run. */
interface Lobe {
	ridges: Circle[];
	from: number;
	to: number;
}

/** Four fans from the oldest (inland, above) to the youngest (at the sea, below); each lies over the ends of the one before. */
function plain(width: number, height: number, next: () => number): Lobe[] {
	const vary = (middle: number, spread: number) => middle + (next() * 2 - 1) * spread;
	const unit = Math.max(height, width * 0.32);
	const tilt = vary(-0.16, 0.1);
	return [0, 1, 2, 3].map((age) => {
		const side = age % 2 ? 1 : -1;
		const sea = Math.PI / 2 + tilt - side * vary(0.1, 0.06);
		const radius = unit * vary(2.8, 0.5);
		const shore = { x: vary(0.5 + side * 0.3, 0.1) * width, y: vary(0.26 + age * 0.31, 0.06) * height };
		const lean = side * vary(0.7, 0.2);
		const depths = spacing(10 + Math.floor(next() * 4), unit * vary(0.46, 0.08), next);
		const ridges = depths.map((depth) => ({
			x: shore.x - radius * Math.cos(sea) + lean * depth * Math.sin(sea),
			y: shore.y - radius * Math.sin(sea) - lean * depth * Math.cos(sea),
			radius: radius - depth,
		}));
		return { ridges, from: sea - 1.1, to: sea + 1.1 };
	});
}

function draw({ ridges, from, to }: Lobe, colour: string, ground: string, next: () => number): string {
	const lines = ridges.map((ridge) => broken(ridge, from, to, next)).join('');
	const sand = 2 + Math.floor(next() * (ridges.length - 4));
	return (
		`<path fill="${ground}" d="${band(ridges[0]!, ridges.at(-1)!, from, to)}"/>` +
		`<path fill="${colour}" fill-opacity=".12" d="${band(ridges[sand]!, ridges[sand + 1]!, from, to)}"/>` +
		`<path stroke="${colour}" stroke-opacity=".55" vector-effect="non-scaling-stroke" d="${lines}"/>`
	);
}

/** Uneven distances from the shore, 0 to `total`: ridges stand closer where the shore grew slowly. */
function spacing(count: number, total: number, next: () => number): number[] {
	const gaps = Array.from({ length: count - 1 }, () => 0.4 + next());
	const sum = gaps.reduce((all, gap) => all + gap, 0);
	let at = 0;
	return [0, ...gaps.map((gap) => (at += (gap / sum) * total))];
}

/** Most ridges run through, some end early, some have a gap where a creek cut them. */
function broken(ridge: Circle, from: number, to: number, next: () => number): string {
	const fate = next();
	const cut = from + (to - from) * (0.3 + next() * 0.4);
	const start = from + next() * 0.12;
	const end = to - next() * 0.12;
	if (fate < 0.6) return arc(ridge, start, end);
	if (fate < 0.7) return arc(ridge, start, cut);
	if (fate < 0.8) return arc(ridge, cut, end);
	return arc(ridge, start, cut - 0.02) + arc(ridge, cut + 0.02, end);
}
