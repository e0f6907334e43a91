import type { Box, Point } from './path.ts';

/** Degrees, as in content/province.yaml. */
export interface Extent {
	south: number;
	north: number;
	west: number;
	east: number;
}

export interface Fit {
	/** Size of the picture in user units. */
	width: number;
	height: number;
	/** Where the province's own extent lies in the picture. */
	inner: Box;
	/** Picture units in a kilometre. */
	kilometre: number;
	/** From degrees to the picture, equirectangular. */
	place(lat: number, lon: number): Point;
	/** From the units of the country's drawing to the picture. */
	project(point: Point): Point;
}

/** Lays the province's outline (`drawn`: its box in the country's drawing) over its extent in degrees, with its surroundings around it. */
export function fit(extent: Extent, drawn: Box, width: number, margin = 0.13): Fit {
	const { south, north, west, east } = extent;
	if (south >= north || west >= east)
		throw new Error(`The map box is empty: south ${south} to north ${north}, west ${west} to east ${east}.`);
	const across = width * (1 - 2 * margin);
	const middle = ((south + north) / 2) * (Math.PI / 180);
	const down = (across * (north - south)) / ((east - west) * Math.cos(middle));
	const [left, top] = [width * margin, width * margin * 0.8];
	return {
		width,
		height: Math.round(down + 2 * top),
		inner: { left, top, right: left + across, bottom: top + down },
		kilometre: down / ((north - south) * 111.2),
		place: (lat, lon) => [left + ((lon - west) / (east - west)) * across, top + ((north - lat) / (north - south)) * down],
		project: ([x, y]) => [
			left + ((x - drawn.left) / (drawn.right - drawn.left)) * across,
			top + ((y - drawn.top) / (drawn.bottom - drawn.top)) * down,
		],
	};
}
