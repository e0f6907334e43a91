import { inside, type Box, type Point, type Ring } from './path.ts';

/** The middle of the roomiest place for a box of this size, seen in steps of 10 units; `wanted` decides point by point. */
export function roomiest(width: number, height: number, picture: { width: number; height: number }, wanted: (point: Point) => boolean): Point | undefined {
  let best: { at: Point; room: number } | undefined;
  for (let y = height / 2 + 12; y < picture.height - height / 2 - 12; y += 10)
    for (let x = width / 2 + 12; x < picture.width - width / 2 - 12; x += 10) {
      let room = 0;
      while (room < 90 && frame({ left: x - width / 2 - room, right: x + width / 2 + room, top: y - height / 2 - room, bottom: y + height / 2 + room }).every(wanted)) room += 6;
      if (room && room > (best?.room ?? 0)) best = { at: [x, y], room };
    }
  return best?.at;
}

/** Points around and across a box. */
function frame({ left, right, top, bottom }: Box): Point[] {
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return shares.flatMap((a) => [0, 0.5, 1].map((b): Point => [left + (right - left) * a, top + (bottom - top) * b]));
}

export const onLand = (land: Ring[]) => (point: Point) => land.some((ring) => inside(point, ring));
