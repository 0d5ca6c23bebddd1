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

/** A path that is being written, in steps from point to point. */
class Pen {
  d = '';
  private x = 0;
  private y = 0;
  constructor(private readonly fit: Fit) {}

  move(x: number, y: number): void {
    this.x = Math.round(x * this.fit.scale + this.fit.left);
    this.y = Math.round(y * this.fit.scale + this.fit.top);
    this.d += `M${this.x} ${this.y}`;
  }

  line(x: number, y: number): void {
    this.d += `l${this.step(x, y)}`;
  }

  /** Toward `by`, ending at x, y. */
  curve(by: Place, x: number, y: number): void {
    const { scale, left, top } = this.fit;
    const bend = `q${Math.round(by.x * scale + left) - this.x} ${Math.round(by.y * scale + top) - this.y} `;
    this.d += bend + this.step(x, y);
  }

  private step(x: number, y: number): string {
    const nextX = Math.round(x * this.fit.scale + this.fit.left);
    const nextY = Math.round(y * this.fit.scale + this.fit.top);
    const step = `${nextX - this.x} ${nextY - this.y}`;
    this.x = nextX;
    this.y = nextY;
    return step;
  }
}

/** A smooth closed curve: through the middles of the sides, bent toward the corners. */
export function closedPath(outline: readonly Place[], fit: Fit): string {
  const pen = new Pen(fit);
  const corners = outline.filter((place, at) => !isSame(place, outline.at(at - 1) as Place));
  let before = (corners.at(-1) ?? outline[0]) as Place;
  const first = (corners[0] ?? before) as Place;
  pen.move((before.x + first.x) / 2, (before.y + first.y) / 2);
  for (let index = 0; index < corners.length; index += 1) {
    before = corners[index] as Place;
    const next = (corners[index + 1] ?? first) as Place;
    pen.curve(before, (before.x + next.x) / 2, (before.y + next.y) / 2);
  }
  return `${pen.d}z`;
}

function isSame(a: Place, b: Place): boolean {
  return a.x === b.x && a.y === b.y;
}

/** The same curve without the places that are not kept. */
export function partlyClosedPath(
  outline: readonly Place[],
  isKept: (place: Place) => boolean,
  fit: Fit,
): string {
  const kept = outline.map(isKept);
  const start = kept.indexOf(false);
  if (start < 0) return closedPath(outline, fit);
  let d = '';
  let run: Place[] = [];
  for (let step = 1; step <= outline.length; step += 1) {
    const index = (start + step) % outline.length;
    if (kept[index]) {
      run.push(outline[index] as Place);
      continue;
    }
    d += openPath(run, fit);
    run = [];
  }
  return d;
}

/** A smooth curve from the first place to the last. */
export function openPath(places: readonly Place[], fit: Fit): string {
  const first = places[0];
  const last = places[places.length - 1];
  if (first === undefined || last === undefined || places.length < 2) return '';
  const pen = new Pen(fit);
  pen.move(first.x, first.y);
  for (let index = 1; index < places.length - 1; index += 1) {
    const place = places[index] as Place;
    const next = places[index + 1] as Place;
    pen.curve(place, (place.x + next.x) / 2, (place.y + next.y) / 2);
  }
  pen.line(last.x, last.y);
  return pen.d;
}

/** Straight lines from place to place. */
export function straightPath(places: readonly Place[], fit: Fit, isClosed: boolean): string {
  const pen = new Pen(fit);
  for (const [index, { x, y }] of places.entries()) {
    if (index === 0) pen.move(x, y);
    else pen.line(x, y);
  }
  return isClosed ? `${pen.d}z` : pen.d;
}
