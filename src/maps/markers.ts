import { tokens, type Palette } from '../motif/palette.ts';
import { escape, num } from '../motif/xml.ts';
import type { Fit } from './fit.ts';
import type { Box, Point } from './path.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { spread, type Disc } from './spread.ts';

export type MarkerKind = 'project' | 'zone' | 'place';

export interface Marker {
	id: string;
	/** Degrees. */
	lat: number;
	lon: number;
	kind: MarkerKind;
	label: string;
	href?: string;
	/** How well the place is known; all but "exact" are drawn as a ring, not a dot. */
	precision: 'exact' | 'place' | 'district';
}

export interface NumberedMarker {
	id: string;
	number: number;
	label: string;
	href?: string;
}

/** Half the width of a numbered marker, in picture units. */
export const radius = 12;

export function number(markers: readonly Marker[]): NumberedMarker[] {
	return markers.map(({ id, label, href }, i) => ({ id, number: i + 1, label, ...(href && { href }) }));
}

/** Where every number stands, none over another. */
export function standMarkers(markers: readonly Marker[], view: Fit): Disc[] {
	const places = markers.map(({ id, lat, lon, precision }) => ({
		point: within(view.place(lat, lon), view, id),
		exact: precision === 'exact',
	}));
	return spread(places, radius * 2 + 6, view.width, view.height);
}

/** What the numbers cover. */
export function boxesOf(discs: readonly Disc[]): Box[] {
	const around = ([x, y]: Point, half: number): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });
	return discs.flatMap((disc) => [around(disc.at, radius + 1), ...(away(disc) ? [around(disc.true, 4)] : [])]);
}

/** The labels that fit, keeping off the numbers and the boxes in `taken`. */
export function letter(markers: readonly Marker[], discs: readonly Disc[], view: Fit, taken: Box[]): (Label | undefined)[] {
	const points = discs.map(({ at }, i) => ({ at, text: markers[i]!.label }));
	return placeLabels(points, radius, { width: view.width, height: view.height, taken: [...taken, ...boxesOf(discs)] });
}

function within(point: Point, { width, height }: Fit, id: string): Point {
	if (point[0] < 0 || point[1] < 0 || point[0] > width || point[1] > height)
		throw new Error(`Marker "${id}" lies outside the map. Check its lat and lon, or the box of the province.`);
	return point;
}

/** Whether a number had to move so far that a line must say where it belongs. */
const away = ({ true: [x, y], at, exact }: Disc) => Math.hypot(at[0] - x, at[1] - y) > (exact ? 6 : radius * 2.5);

export function drawMarkers(
	markers: readonly Marker[],
	discs: readonly Disc[],
	labels: readonly (Label | undefined)[],
	palette: Palette,
): string {
	return (
		leaderLines(discs.filter(away), palette) +
		markers.map((marker, i) => drawMarker(marker, i + 1, discs[i]!.at, labels[i], palette)).join('')
	);
}

function leaderLines(discs: Disc[], palette: Palette): string {
	if (!discs.length) return '';
	const lines = discs.map(({ true: [x, y], at }) => `M${num(at[0])} ${num(at[1])}L${num(x)} ${num(y)}`).join('');
	const points = discs.map(({ true: [x, y] }) => `M${num(x)} ${num(y)}h0`).join('');
	return `<g fill="none" stroke="${palette.ink}" stroke-linecap="round" aria-hidden="true"><path d="${lines}"/><path stroke-width="6" d="${points}"/></g>`;
}

function drawMarker(marker: Marker, count: number, at: Point, label: Label | undefined, palette: Palette): string {
	const target = `<circle cx="${num(at[0])}" cy="${num(at[1])}" r="18" fill="none" pointer-events="all"/>`;
	const content = target + face(marker, count, at, palette) + (label ? drawLabel(label, palette) : '');
	const name = label && marker.href ? '' : ` aria-label="${escape(`${count} ${marker.label}`)}"`;
	const attributes = `class="marker marker-${marker.kind} marker-${marker.precision}"${name}`;
	return marker.href ? `<a href="${escape(marker.href)}" ${attributes}>${content}</a>` : `<g role="img" ${attributes}>${content}</g>`;
}

/** The numbered sign itself, for the list beside the map: a decorative `<svg>` of 26 × 26. */
export function markerSign(marker: Pick<Marker, 'kind' | 'precision'>, count: number, palette: Palette = tokens): string {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" width="26" height="26" aria-hidden="true" focusable="false" font-family="inherit">${face(marker, count, [14, 14], palette)}</svg>`;
}

function face({ kind, precision }: Pick<Marker, 'kind' | 'precision'>, count: number, at: Point, palette: Palette): string {
	const colour = { project: palette.leaf, zone: palette.ink, place: palette.sea }[kind];
	const sure = precision === 'exact';
	const paint = sure
		? `fill="${colour}" stroke="${palette.surface}" stroke-width="1.5"`
		: `fill="${palette.surface}" stroke="${colour}" stroke-width="2"${precision === 'district' ? ' stroke-dasharray="4 2.3"' : ''}`;
	return (
		shape(kind, at, paint) +
		`<text x="${num(at[0])}" y="${num(at[1] + 4.6)}" fill="${sure ? palette.ground : colour}" font-size="13" font-weight="600" text-anchor="middle">${count}</text>`
	);
}

/** Kinds differ in shape, not in colour alone. */
function shape(kind: MarkerKind, [x, y]: Point, paint: string): string {
	if (kind === 'project') return `<circle cx="${num(x)}" cy="${num(y)}" r="${radius - 1}" ${paint}/>`;
	if (kind === 'zone') return `<rect x="${num(x - 10)}" y="${num(y - 10)}" width="20" height="20" rx="3" ${paint}/>`;
	return `<path d="M${num(x)} ${num(y - 13)}l13 13-13 13-13-13z" stroke-linejoin="round" ${paint}/>`;
}

/** Lines are parted by a space, so that they are read as words of one name. */
function drawLabel({ lines, at: [x, y], size, leading, anchor }: Label, palette: Palette): string {
	const texts = lines.map((line, i) => `<text x="${num(x)}" y="${num(y + i * leading)}">${escape(line)}</text>`);
	return (
		` <g class="label" fill="${palette.ink}" stroke="${palette.surface}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke" ` +
		`font-size="${size}" text-anchor="${anchor}">${texts.join(' ')}</g>`
	);
}
