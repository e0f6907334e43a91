import { provinceMap, type ProvinceMap } from '../maps/province.ts';
import type { Marker, MarkerKind } from '../maps/markers.ts';
import { vietNamMap } from '../maps/viet-nam.ts';
import { headPalette } from '../motif/palette.ts';
import type { Context } from './context.ts';
import type { MapPoint } from './map-page.ts';

/** Viet Nam with the province lit, both archipelagos named in the reader's language; on the page's ground or on its coloured head. */
export function countryMap({ catalog, say, locale }: Context, { onHead = false } = {}): string {
	const { province } = catalog;
	return vietNamMap({
		marked: province.map.svgId,
		labels: { hoangSa: say('map.hoangSa'), truongSa: say('map.truongSa'), bienDong: say('map.bienDong'), country: say('map.country'), province: province.name[locale] },
		title: say('map.vietNam', { place: province.fullName[locale] }),
		...(onHead && { palette: headPalette }),
	});
}

/** The sign of a collection on the map. */
export const markerKind = (kind: MapPoint['kind']): MarkerKind => kinds[kind] ?? 'place';

const kinds: Partial<Record<MapPoint['kind'], MarkerKind>> = { zones: 'zone', projects: 'project' };

export const markerPrecision = (precision: MapPoint['precision']): Marker['precision'] =>
	precision === 'exact' || precision === 'site' ? 'exact' : precision === 'district' ? 'district' : 'place';

/** The province with numbered places; the caller shows `list` beside it. `width` in user units: 380 for a narrow column. */
export function placesMap(context: Context, points: readonly MapPoint[], { width = 720, id = 'province-map' } = {}): ProvinceMap {
	const { catalog, say, locale } = context;
	const { map, fullName } = catalog.province;
	return provinceMap({
		svgId: map.svgId,
		box: map.box,
		width,
		id,
		markers: points.map(({ precision, kind, id, lat, lon, label, href }) => ({
			id, lat, lon, label, href,
			kind: markerKind(kind),
			precision: markerPrecision(precision),
		})),
		rivers: map.rivers.map(({ name, banks: [one, other] }) => ({ name: name[locale], banks: [one, other] as [string[], string[]] })),
		labels: {
			sea: say('map.bienDong'),
			neighbours: Object.fromEntries(Object.entries(map.neighbours).map(([key, name]) => [key, name[locale]])),
			tenKilometres: say('map.tenKilometres'),
		},
		title: say('map.province', { place: fullName[locale] }),
	});
}
