import type { Palette } from '../motif/palette.ts';
import { num } from '../motif/xml.ts';
import { clip } from './clip.ts';
import { land } from './coast.ts';
import { coastRidges } from './coast-ridges.ts';
import { fit, type Extent, type Fit } from './fit.ts';
import { length, runs, touches } from './neighbours.ts';
import { mask, type Mask } from './open-water.ts';
import { areaOf, boxOf, distance, draw, inside, rings, simplify, type Point, type Ring } from './path.ts';
import { course, type River } from './rivers.ts';
import { isArchipelago, location, type Location } from './source.ts';

/** Everything on the map of a province that does not depend on its markers and its language, in picture units. */
export interface Surroundings {
	view: Fit;
	outline: Ring[];
	/** Empty for a province without a sea. */
	coast: Point[];
	/** What lies behind the land frontier of the country. */
	abroad: Ring;
	neighbours: Map<string, Ring[]>;
	/** The course of each river, in the order given. */
	courses: Point[][][];
	ridges: string;
	/** Where the name of the sea, or of one neighbour, may stand. */
	water: Mask;
	country(id: string): Mask;
}

const known = new WeakMap<readonly Location[], Map<string, Surroundings>>();

/** Made once for all pages that show the same province at the same size: a second of work for hundreds of project pages. */
export function surroundings(
	svgId: string,
	extent: Extent,
	rivers: readonly River[],
	width: number,
	source: readonly Location[],
): Surroundings {
	const cache = known.get(source) ?? known.set(source, new Map()).get(source)!;
	const key = JSON.stringify([svgId, extent, rivers.map(({ banks }) => banks), width]);
	const scene = cache.get(key) ?? survey(svgId, extent, rivers, width, source);
	cache.set(key, scene);
	return scene;
}

function survey(svgId: string, extent: Extent, rivers: readonly River[], width: number, source: readonly Location[]): Surroundings {
	const home = location(svgId, source);
	const others = source.filter((one) => one !== home && !isArchipelago(one.id));
	const drawn = rings(home.path);
	const view = fit(extent, boxOf(drawn.flat()), width);
	const main = drawn.reduce((a, b) => (areaOf(a) > areaOf(b) ? a : b));
	const outline = drawn.map((ring) => ring.map(view.project));
	const coast = shoreOf(main, others, source).map(view.project);
	const abroad = clip(land(source).abroad.map(view.project), view.width, view.height);
	const neighbours = new Map(
		others.map(({ id, path }): [string, Ring[]] => [id, visible(rings(path), view)]).filter(([, seen]) => seen.length),
	);
	const on = (shapes: Ring[]) => (point: Point) => shapes.some((ring) => inside(point, ring));
	const countries = new Map<string, Mask>();
	const dry = on([abroad, ...outline, ...[...neighbours.values()].flat()]);
	return {
		view,
		outline,
		coast,
		abroad,
		neighbours,
		courses: rivers.map((river) => course(river, view, source)),
		ridges: coast.length ? coastRidges(coast, main.map(view.project), view, svgId) : '',
		water: mask(view, (point) => !dry(point)),
		country: (id) => {
			const known = countries.get(id) ?? mask(view, on(neighbours.get(id.replaceAll('-', '')) ?? []));
			countries.set(id, known);
			return known;
		},
	};
}

/** The stretch of the outline that no other province shares and that is not the land frontier. */
function shoreOf(main: Ring, others: readonly Location[], source: readonly Location[]): Point[] {
	const { frontier } = land(source);
	const beside = touches(others);
	const atFrontier = (point: Point) => frontier.slice(1).some((end, i) => distance(point, frontier[i]!, end) < 2);
	const shore = runs(main, (point) => !beside(point) && !atFrontier(point))[0] ?? [];
	// A shorter one is a slip between two hand-drawn borders.
	return length(shore) > 8 ? shore : [];
}

const visible = (drawn: Ring[], view: Fit): Ring[] =>
	drawn
		.map((ring) => clip(ring.map(view.project), view.width, view.height))
		.filter((ring) => ring.length > 2)
		.map((ring) => simplify(ring, 0.8));

export function drawGround({ view, outline, abroad, neighbours, courses, ridges }: Surroundings, palette: Palette): string {
	const everything = `M0 0h${view.width}v${view.height}H0z`;
	const water = draw(courses.flat(), { digits: 0 });
	const flow = 'fill="none" stroke-width="13" stroke-linejoin="round" stroke-linecap="round"';
	// As wide as the frontier may be off, for it is simplified and the provinces are not.
	const slack = num(2.4 * (view.project([1, 0])[0] - view.project([0, 0])[0]));
	const closed = (shapes: Ring[]) => draw(shapes, { close: true, digits: 0 });
	return (
		`<path fill="${palette.ground}" d="${everything}"/><path fill="${palette.sea}" fill-opacity=".16" d="${everything}"/>` +
		(abroad.length
			? `<path class="abroad" fill="${palette.ground}" stroke="${palette.ground}" stroke-width="${slack}" d="${closed([abroad])}"/>`
			: '') +
		`<path fill="${palette.ground}" stroke="${palette.inkSoft}" stroke-opacity=".35" stroke-linejoin="round" d="${closed([...neighbours.values()].flat())}"/>` +
		`<path class="province" fill="${palette.surface}" stroke="${palette.leaf}" stroke-width="1.5" stroke-linejoin="round" d="${closed(outline)}"/>` +
		(ridges && `<path class="ridges" fill="none" stroke="${palette.dune}" stroke-opacity=".75" stroke-linecap="round" d="${ridges}"/>`) +
		(water &&
			`<g class="rivers"><path stroke="${palette.ground}" ${flow} d="${water}"/><path stroke="${palette.sea}" stroke-opacity=".16" ${flow} d="${water}"/></g>`)
	);
}
