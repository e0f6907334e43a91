import { tokens, type Palette } from '../motif/palette.ts';
import { escape, num } from '../motif/xml.ts';
import { centre, land } from './coast.ts';
import { boxOf, draw, inside, rings, simplify, type Box, type Point, type Ring } from './path.ts';
import { archipelagos, isArchipelago, location, locations, type Location } from './source.ts';
import { isKhmer, textWidth, wrap } from './text-width.ts';

export interface VietNamLabels {
	hoangSa: string;
	truongSa: string;
	province: string;
	country: string;
	bienDong: string;
}

export interface VietNamOptions {
	/** Province to light: "tra-vinh" or the package's "travinh". */
	marked: string;
	labels: VietNamLabels;
	/** Spoken name and description of the picture. */
	title: string;
	description?: string;
	/** Said under the map, for example that it shows the 63 provinces before 1 July 2025. */
	note?: string;
	/** Language of the labels, when it is not that of the page. */
	locale?: string;
	/** Prefix of the ids in the svg; give another one to a second map on a page. */
	id?: string;
	palette?: Palette;
	/** The drawing, if not that of @svg-maps/vietnam. */
	source?: readonly Location[];
}

/** Units of the drawing: 812 × 873, with a margin for labels. */
const frame = { left: -14, top: -14, width: 862, height: 900 };

/** Viet Nam with one province lit and both archipelagos drawn and named, always. A whole `<svg role="img">` of about 18 KB. */
export function vietNamMap(options: VietNamOptions): string {
	const { marked, labels, title, description, note, locale, id = 'viet-nam', palette = tokens, source = locations } = options;
	for (const key of ['hoangSa', 'truongSa', 'province', 'country', 'bienDong'] as const)
		if (!labels[key]?.trim()) throw new Error(`A map of Viet Nam needs the label "${key}". Give it in every language.`);
	const islands = archipelagos.map((name) => archipelago(source, name));
	const { shape, borders, coast, islands: near, outline, province } = land(source);
	if (isArchipelago(location(marked, source).id)) throw new Error(`"${marked}" is always drawn; mark a province.`);
	const lit = province(location(marked, source).id);
	const notes = note ? wrap(note, 24, frame.width - 30) : [];
	const spoken = description ? `<desc id="${id}-desc">${escape(description)}</desc>` : '';
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${frame.left} ${frame.top} ${frame.width} ${frame.height + (note ? 14 : 0) + notes.length * 34}" role="img" ` +
		`aria-labelledby="${id}-title${spoken && ` ${id}-desc`}"${locale ? ` lang="${locale}"` : ''} font-family="inherit">` +
		`<title id="${id}-title">${escape(title)}</title>${spoken}` +
		shallows(coast, [...near, ...islands.flat()], id, palette) +
		`<g transform="scale(.5)"><path class="land" fill="${palette.leaf}" d="${shape}"/>` +
		`<path fill="none" stroke="${palette.ground}" stroke-opacity=".55" stroke-width="1.5" d="${borders}"/></g>` +
		`<path class="islands" ${pen(palette.leaf, 3.5)} d="${dots(near)}"/>` +
		islands
			.map(
				(group, i) =>
					`<path class="archipelago ${archipelagos[i]}" fill="${palette.leaf}" ${pen(palette.leaf, 5)} d="${dots(group)}${draw(large(group), { close: true })}"/>`,
			)
			.join('') +
		`<path class="marked" fill="${palette.dune}" stroke="${palette.ground}" stroke-width="6" stroke-linejoin="round" paint-order="stroke" d="${draw(lit, { close: true })}"/>` +
		words(labels, lit, [...outline, ...islands.flat()], palette) +
		`<g fill="${palette.inkSoft}" font-size="24">${notes.map((line, i) => `<text x="0" y="${frame.height + 14 + i * 34}">${escape(line)}</text>`).join('')}</g></svg>`
	);
}

/** The islands of an archipelago, none left out. */
function archipelago(source: readonly Location[], id: string): Ring[] {
	const found = source.find((one) => one.id === id);
	const islands = found ? rings(found.path) : [];
	if (!islands.length)
		throw new Error(`The drawing lacks "${id}": a map of Viet Nam shows Hoàng Sa and Trường Sa. Use a source that has both.`);
	return islands;
}

const pen = (colour: string, width: number) => `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;

/** A round dot for every island, however small, so that it is seen at 320 pixels. */
function dots(islands: Ring[]): string {
	return islands
		.map((island) => centre(boxOf(island)))
		.map(([x, y]) => `M${num(x, 0)} ${num(y, 0)}h0`)
		.join('');
}

const large = (islands: Ring[]) => islands.filter((island) => widthOf(boxOf(island)) > 5).map((island) => simplify(island, 0.6));
const widthOf = (box: Box) => Math.max(box.right - box.left, box.bottom - box.top);

/** Bands of shallow water along the coast and around the islands, as on old charts. */
function shallows(coast: Point[], islands: Ring[], id: string, palette: Palette): string {
	const bands = [52, 32, 15].map((width) => `<use href="#${id}-shore" stroke-width="${width}"/>`).join('');
	return (
		`<defs><path id="${id}-shore" d="${draw([coast], { digits: 0 })}${dots(islands)}"/></defs>` +
		`<g fill="none" stroke="${palette.sea}" stroke-opacity=".09" stroke-linecap="round" stroke-linejoin="round">${bands}</g>`
	);
}

function words(labels: VietNamLabels, lit: Ring[], land: Ring[], palette: Palette): string {
	const start = centre(boxOf(lit.flat()));
	const size = isKhmer(labels.province) ? 38 : 34;
	const at = clear(start, textWidth(labels.province, size), land);
	const small = isKhmer(labels.hoangSa) ? 31 : 28;
	return (
		`<g fill="${palette.sea}" font-size="${small}" text-anchor="middle"><text x="574" y="338">${escape(labels.hoangSa)}</text>` +
		`<text x="630" y="606">${escape(labels.truongSa)}</text><text x="500" y="496" font-size="36" font-style="italic" letter-spacing="2">${escape(labels.bienDong)}</text></g>` +
		`<text x="152" y="100" fill="${palette.ground}" font-size="28" font-weight="600" letter-spacing="1" text-anchor="middle">${escape(labels.country)}</text>` +
		`<path fill="none" stroke="${palette.ink}" stroke-width="2" d="M${num(start[0] + 13)} ${num(start[1] + 8)}L${num(at[0] - 8)} ${num(at[1] - 11)}"/>` +
		`<text x="${num(at[0])}" y="${num(at[1])}" fill="${palette.ink}" font-size="${size}" font-weight="600">${escape(labels.province)}</text>`
	);
}

/** The nearest place to the right, a little below, where a label of this width meets no land. */
function clear([x, y]: Point, width: number, land: Ring[]): Point {
	for (let away = 48; away < 700; away += 8) {
		const [left, right, top, bottom] = [x + away - 12, x + away + width, y - 4, y + 44];
		const corners: Point[] = [left, right].flatMap((cx): Point[] => [
			[cx, top],
			[cx, bottom],
		]);
		const hit = (ring: Ring) =>
			ring.some(([px, py]) => px > left && px < right && py > top && py < bottom) || corners.some((corner) => inside(corner, ring));
		if (!land.some(hit)) return [x + away, y + 32];
	}
	return [x + 48, y + 32];
}
