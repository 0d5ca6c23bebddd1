import type { Place } from './hull.ts';

/**
 * From standing heights to the picture's units, of which a pixel has ten: paths are then short whole numbers. The
 * picture's point is `scale` times the place plus `left`, `top`.
 */
export interface Fit {
  scale: number;
  left: number;
  top: number;
}

export const UNITS_PER_PIXEL = 10;

/** Where a path has come to, and what was written so far. Steps are relative, so that they are short. */
interface Pen {
  d: string;
  x: number;
  y: number;
  fit: Fit;
}

function startAt(x: number, y: number, fit: Fit): Pen {
  const pen = { d: 'M', x: 0, y: 0, fit };
  step(pen, x, y);
  return pen;
}

/** Writes how far it is to a place of the body, and goes there. */
function step(pen: Pen, x: number, y: number): void {
  const { scale, left, top } = pen.fit;
  const nextX = Math.round(x * scale + left);
  const nextY = Math.round(y * scale + top);
  pen.d += `${nextX - pen.x} ${nextY - pen.y}`;
  pen.x = nextX;
  pen.y = nextY;
}

/** A bend toward `by`, ending at x, y. */
function bend(pen: Pen, by: Place, x: number, y: number): void {
  const { scale, left, top } = pen.fit;
  pen.d += `q${Math.round(by.x * scale + left) - pen.x} ${Math.round(by.y * scale + top) - pen.y} `;
  step(pen, x, y);
}

/** A smooth closed curve: through the middles of the sides, bent toward the corners. */
export function closedPath(outline: readonly Place[], fit: Fit): string {
  const corners = outline.filter((place, at) => !isSame(place, outline.at(at - 1) as Place));
  const first = corners[0] ?? (outline[0] as Place);
  const last = corners.at(-1) ?? first;
  const pen = startAt((last.x + first.x) / 2, (last.y + first.y) / 2, fit);
  for (let at = 0; at < corners.length; at += 1) {
    const corner = corners[at] as Place;
    const next = corners[at + 1] ?? first;
    bend(pen, corner, (corner.x + next.x) / 2, (corner.y + next.y) / 2);
  }
  return `${pen.d}z`;
}

function isSame(a: Place, b: Place): boolean {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y) < 1e-6;
}

/** In standing heights: how near to each other an outline is looked at where it ends. */
const NEAR = 0.012;

/** With further places on the straight sides on which the outline ends: else they would be left out whole. */
function refined(outline: readonly Place[], kept: readonly boolean[]): Place[] {
  const places: Place[] = [];
  for (let at = 0; at < outline.length; at += 1) {
    const place = outline[at] as Place;
    const after = (at + 1) % outline.length;
    const next = outline[after] as Place;
    places.push(place);
    if (kept[at] && kept[after]) continue;
    const count = Math.ceil(Math.hypot(next.x - place.x, next.y - place.y) / NEAR);
    for (let step = 1; step < count; step += 1) {
      const share = step / count;
      places.push({ x: place.x + (next.x - place.x) * share, y: place.y + (next.y - place.y) * share });
    }
  }
  return places;
}

/** The same curve without the places that are not kept. */
export function partlyClosedPath(
  outline: readonly Place[],
  isKept: (place: Place) => boolean,
  fit: Fit,
): string {
  const corners = outline.map(isKept);
  if (!corners.includes(false)) return closedPath(outline, fit);
  const places = refined(outline, corners);
  const kept = places.map(isKept);
  const start = kept.indexOf(false);
  let d = '';
  let run: Place[] = [];
  for (let count = 1; count <= places.length; count += 1) {
    const at = (start + count) % places.length;
    if (kept[at]) {
      run.push(places[at] as Place);
      continue;
    }
    d += openPath(run, fit);
    run = [];
  }
  return d;
}

/** A smooth curve from the first place to the last. */
export function openPath(places: readonly Place[], fit: Fit): string {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || first === last) return '';
  const pen = startAt(first.x, first.y, fit);
  for (let at = 1; at < places.length - 1; at += 1) {
    const place = places[at] as Place;
    const next = places[at + 1] as Place;
    bend(pen, place, (place.x + next.x) / 2, (place.y + next.y) / 2);
  }
  pen.d += 'l';
  step(pen, last.x, last.y);
  return pen.d;
}

/** The polygon with these corners. */
export function polygonPath([first, ...rest]: readonly Place[], fit: Fit): string {
  if (first === undefined) return '';
  const pen = startAt(first.x, first.y, fit);
  for (const { x, y } of rest) {
    pen.d += 'l';
    step(pen, x, y);
  }
  return `${pen.d}z`;
}
