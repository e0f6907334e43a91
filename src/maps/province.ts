import { tokens, type Palette } from '../motif/palette.ts';
import { escape } from '../motif/xml.ts';
import type { Extent } from './fit.ts';
import { boxesOf, drawMarkers, letter, number, standMarkers, type Marker, type NumberedMarker } from './markers.ts';
import { drawName, drawScale, placeNames, scaleBox, type GroundLabels } from './names.ts';
import type { River } from './rivers.ts';
import { locations, type Location } from './source.ts';
import { drawGround, surroundings } from './surroundings.ts';

export interface ProvinceMapOptions {
	/** The province in the drawing: "tra-vinh". */
	svgId: string;
	/** Its extent in degrees. */
	box: Extent;
	/** In the order of the list beside the map. */
	markers: readonly Marker[];
	rivers?: readonly River[];
	labels: Omit<GroundLabels, 'rivers'>;
	title: string;
	description?: string;
	/** Width of the picture in user units. Letters are 15 units high: 720 for a wide column, 380 for a phone. */
	width?: number;
	/** Prefix of the ids in the svg; give another one to a second map on a page. */
	id?: string;
	/** Language of the labels, when it is not that of the page. */
	locale?: string;
	palette?: Palette;
	source?: readonly Location[];
}

export interface ProvinceMap {
	svg: string;
	/** Every marker again, to be shown as a list beside the map. */
	list: NumberedMarker[];
}

/** One province with its rivers, its sea and numbered markers, named where there is room. About 17 KB (4 KB compressed) with 20 markers. */
export function provinceMap(options: ProvinceMapOptions): ProvinceMap {
	const {
		svgId,
		box,
		markers,
		rivers = [],
		labels,
		title,
		description,
		width = 720,
		id = 'province-map',
		locale,
		palette = tokens,
		source = locations,
	} = options;
	const scene = surroundings(svgId, box, rivers, width, source);
	const { view } = scene;
	const discs = standMarkers(markers, view);
	const scale = labels.tenKilometres ? [scaleBox(view)] : [];
	const names = placeNames({ ...labels, rivers: rivers.map(({ name }) => name) }, scene, [...boxesOf(discs), ...scale]);
	const letters = letter(markers, discs, view, [...names.flatMap((name) => name.taken), ...scale]);
	const spoken = description ? `<desc id="${id}-desc">${escape(description)}</desc>` : '';
	// An image hides what is in it from assistive technology; links must stay reachable, so with links it is a group.
	const role = markers.some((marker) => marker.href) ? 'group' : 'img';
	return {
		svg:
			`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}" role="${role}" aria-labelledby="${id}-title"` +
			`${spoken && ` aria-describedby="${id}-desc"`}${locale ? ` lang="${locale}"` : ''} font-family="inherit">` +
			`<title id="${id}-title">${escape(title)}</title>${spoken}${drawGround(scene, palette)}` +
			`<g aria-hidden="true">${names.map((name) => drawName(name, palette)).join('')}${labels.tenKilometres ? drawScale(labels.tenKilometres, view, palette) : ''}</g>` +
			`${drawMarkers(markers, discs, letters, palette)}</svg>`,
		list: number(markers),
	};
}
