import { tokens, type Palette } from '../motif/palette.ts';
import { escape, num } from '../motif/xml.ts';
import { clip } from './clip.ts';
import { land } from './coast.ts';
import { coastRidges } from './coast-ridges.ts';
import { fit, type Extent, type Fit } from './fit.ts';
import { boxesOf, drawMarkers, letter, number, standMarkers, type Marker, type NumberedMarker } from './markers.ts';
import { length, runs, touches } from './neighbours.ts';
import { onLand, roomiest } from './open-water.ts';
import { areaOf, boxOf, distance, draw, rings, simplify, type Box, type Point, type Ring } from './path.ts';
import { course, nameRiver, type River } from './rivers.ts';
import { isArchipelago, location, locations, type Location } from './source.ts';
import { isKhmer, textWidth } from './text-width.ts';

export interface ProvinceMapOptions {
  /** The province in the drawing: "tra-vinh". */
  svgId: string;
  /** Its extent in degrees. */
  box: Extent;
  /** In the order of the list beside the map. */
  markers: readonly Marker[];
  rivers?: readonly River[];
  labels: {
    sea: string;
    /** Province id → name, for those that shall be named. */
    neighbours?: Record<string, string>;
    /** "10 km"; without it no scale is drawn. */
    tenKilometres?: string;
  };
  title: string;
  description?: string;
  /** Width of the picture in user units. Letters are 15 units high: 720 for a wide column, 380 for a phone. */
  width?: number;
  id?: string;
  locale?: string;
  palette?: Palette;
  source?: readonly Location[];
}

export interface ProvinceMap {
  svg: string;
  /** Every marker again, to be shown as a list beside the map. */
  list: NumberedMarker[];
}

/** One province with its rivers, its sea and numbered markers; letters only where they fit. About 12 KB with 20 markers. */
export function provinceMap(options: ProvinceMapOptions): ProvinceMap {
  const { svgId, box, markers, rivers = [], labels, title, description, width = 720, id = 'province-map', locale, palette = tokens, source = locations } = options;
  const home = location(svgId, source);
  const view = fit(box, boxOf(rings(home.path).flat()), width);
  const scene = surroundings(home, view, source);
  const courses = rivers.map((river) => course(river, view, source));
  const discs = standMarkers(markers, view);
  const names = nameGround(options, view, scene, courses, [...boxesOf(discs), ...scaleBox(view)]);
  const letters = letter(markers, discs, view, [...names.flatMap((name) => name.taken), ...scaleBox(view)]);
  const spoken = description ? `<desc id="${id}-desc">${escape(description)}</desc>` : '';
  // An image hides what is in it from assistive technology; links must stay reachable, so with links it is a group.
  const role = markers.some((marker) => marker.href) ? 'group' : 'img';
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${view.width} ${view.height}" role="${role}" aria-labelledby="${id}-title"` +
      `${spoken && ` aria-describedby="${id}-desc"`}${locale ? ` lang="${locale}"` : ''} font-family="inherit">` +
      `<title id="${id}-title">${escape(title)}</title>${spoken}` +
      ground(scene, courses, view, svgId, palette) +
      `<g aria-hidden="true">${names.map((name) => drawName(name, palette)).join('')}${scale(labels.tenKilometres, view, palette)}</g>${drawMarkers(markers, discs, letters, palette)}</svg>`,
    list: number(markers),
  };
}

interface Surroundings {
  main: Ring;
  outline: Ring[];
  coast: Point[];
  abroad: Ring;
  neighbours: Map<string, Ring[]>;
}

function surroundings(home: Location, view: Fit, source: readonly Location[]): Surroundings {
  const others = source.filter((one) => one !== home && !isArchipelago(one.id));
  const drawn = rings(home.path);
  const main = drawn.reduce((a, b) => (areaOf(a) > areaOf(b) ? a : b));
  const { frontier, abroad } = land(source);
  const beside = touches(others);
  const atFrontier = (point: Point) => frontier.slice(1).some((end, i) => distance(point, frontier[i]!, end) < 2);
  const shore = runs(main, (point) => !beside(point) && !atFrontier(point))[0] ?? [];
  const seen = others.map(({ id, path }): [string, Ring[]] => [
    id,
    rings(path)
      .map((ring) => clip(ring.map(view.project), view.width, view.height))
      .filter((ring) => ring.length > 2)
      .map((ring) => simplify(ring, 0.8)),
  ]);
  return {
    main: main.map(view.project),
    outline: drawn.map((ring) => ring.map(view.project)),
    // A shore shorter than this is a slip between two hand-drawn borders.
    coast: length(shore) > 8 ? shore.map(view.project) : [],
    abroad: clip(abroad.map(view.project), view.width, view.height),
    neighbours: new Map(seen.filter(([, visible]) => visible.length)),
  };
}

function ground({ main, outline, coast, abroad, neighbours }: Surroundings, courses: Point[][][], view: Fit, seed: string, palette: Palette): string {
  const water = draw(courses.flat(), { digits: 0 });
  const flow = 'fill="none" stroke-width="13" stroke-linejoin="round" stroke-linecap="round"';
  const ridges = coast.length ? coastRidges(coast, main, view, seed) : '';
  return (
    `<path fill="${palette.ground}" d="M0 0h${view.width}v${view.height}H0z"/><path fill="${palette.sea}" fill-opacity=".16" d="M0 0h${view.width}v${view.height}H0z"/>` +
    // The stroke hides the gap between the frontier, which is simplified, and the provinces, which are not.
    (abroad.length ? `<path class="abroad" fill="${palette.ground}" stroke="${palette.ground}" stroke-width="${num(2.4 * (view.project([1, 0])[0] - view.project([0, 0])[0]))}" d="${draw([abroad], { close: true, digits: 0 })}"/>` : '') +
    `<path fill="${palette.ground}" stroke="${palette.inkSoft}" stroke-opacity=".35" stroke-linejoin="round" d="${draw([...neighbours.values()].flat(), { close: true, digits: 0 })}"/>` +
    `<path class="province" fill="${palette.surface}" stroke="${palette.leaf}" stroke-width="1.5" stroke-linejoin="round" d="${draw(outline, { close: true, digits: 0 })}"/>` +
    (ridges && `<path class="ridges" fill="none" stroke="${palette.dune}" stroke-opacity=".75" stroke-linecap="round" d="${ridges}"/>`) +
    (water && `<g class="rivers"><path stroke="${palette.ground}" ${flow} d="${water}"/><path stroke="${palette.sea}" stroke-opacity=".16" ${flow} d="${water}"/></g>`)
  );
}

interface Name {
  text: string;
  at: Point;
  angle: number;
  size: number;
  colour: 'sea' | 'inkSoft';
  taken: Box[];
}

/** The name at the largest of these sizes that finds room; Khmer letters need to be larger. */
function largest(sizes: number[], text: string, place: (size: number) => Name | undefined): Name | undefined {
  for (const size of sizes) {
    const name = place(isKhmer(text) ? size * 1.12 : size);
    if (name) return name;
  }
  return undefined;
}

/** Names of rivers, the sea and the neighbours, each clear of the one before and of the boxes in `taken`. */
function nameGround({ rivers = [], labels }: ProvinceMapOptions, view: Fit, scene: Surroundings, courses: Point[][][], taken: Box[]): Name[] {
  const full = [...taken];
  const keep = (name: Name | undefined): Name[] => {
    full.push(...(name?.taken ?? []));
    return name ? [name] : [];
  };
  const dry = onLand([scene.abroad, ...scene.outline, ...[...scene.neighbours.values()].flat()]);
  const within = (box: Box, [x, y]: Point) => x > box.left && x < box.right && y > box.top && y < box.bottom;
  const open = (point: Point) => !full.some((box) => within(box, point));
  const lines = rivers.flatMap(({ name }, i) => {
    return keep(largest([15, 13, 11], name, (size) => {
      const found = nameRiver(name, courses[i]!, size, view, full);
      return found && { text: name, size, colour: 'sea', ...found };
    }));
  });
  const sea = scene.coast.length ? keep(largest([22, 17, 13], labels.sea, (size) => placed(labels.sea, size, 'sea', view, (point) => !dry(point) && open(point)))) : [];
  const around = Object.entries(labels.neighbours ?? {}).flatMap(([id, text]) => {
    const there = onLand(scene.neighbours.get(id.replaceAll('-', '')) ?? []);
    return keep(largest([14, 12], text, (size) => placed(text, size, 'inkSoft', view, (point) => there(point) && open(point))));
  });
  return [...lines, ...sea, ...around];
}

function placed(text: string, size: number, colour: Name['colour'], view: Fit, wanted: (point: Point) => boolean): Name | undefined {
  const [width, height] = [textWidth(text, size) * 1.08, size * 1.3];
  const middle = roomiest(width, height, view, wanted);
  if (!middle) return undefined;
  const [x, y] = middle;
  return { text, size, colour, angle: 0, at: [x, y + size * 0.35], taken: [{ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 }] };
}

function drawName({ text, at: [x, y], angle, size, colour }: Name, palette: Palette): string {
  const turn = angle ? ` transform="rotate(${num(angle)} ${num(x)} ${num(y)})"` : '';
  const style = colour === 'sea' && !isKhmer(text) ? ' font-style="italic"' : '';
  return `<text x="${num(x)}" y="${num(y)}" fill="${palette[colour]}" font-size="${num(size)}" text-anchor="middle"${style}${turn}>${escape(text)}</text>`;
}

/** The corner of the scale, kept free of names. */
const scaleBox = ({ width, height, kilometre }: Fit): Box[] => [{ left: width - 24 - 10 * kilometre, right: width, top: height - 44, bottom: height }];

function scale(text: string | undefined, { width, height, kilometre }: Fit, palette: Palette): string {
  if (!text) return '';
  const [right, y] = [width - 16, height - 16];
  const left = right - 10 * kilometre;
  return (
    `<path fill="none" stroke="${palette.ink}" stroke-width="1.5" d="M${num(left)} ${y - 5}v5H${right}v-5"/>` +
    `<text x="${num((left + right) / 2)}" y="${y - 8}" fill="${palette.ink}" font-size="13" text-anchor="middle">${escape(text)}</text>`
  );
}
