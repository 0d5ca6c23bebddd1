import type { Fit } from './draw.ts';
import type { Place } from './hull.ts';

const number = (value: number) => Math.round(value * 10) / 10;

function at(place: Place, fit: Fit): string {
  return `${number(place.x * fit.scale + fit.left)} ${number(place.y * fit.scale + fit.top)}`;
}

function halfway(a: Place, b: Place, fit: Fit): string {
  return at({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, fit);
}

/** A smooth closed curve: through the middles of the sides, bent toward the corners. */
export function closedPath(outline: readonly Place[], fit: Fit): string {
  const last = outline.at(-1) as Place;
  let d = `M${halfway(last, outline[0] as Place, fit)}`;
  for (const [index, place] of outline.entries()) {
    const next = outline[index + 1] ?? (outline[0] as Place);
    if (place.x === next.x && place.y === next.y) continue;
    d += `Q${at(place, fit)} ${halfway(place, next, fit)}`;
  }
  return `${d}Z`;
}

/** The same curve where `isKept`; closed round if nothing is left out and it `isRound`. */
export function openPath(
  outline: readonly Place[],
  isKept: (place: Place) => boolean,
  fit: Fit,
  isRound = true,
): string {
  const kept = outline.map(isKept);
  if (isRound && kept.every(Boolean)) return closedPath(outline, fit);
  const start = isRound ? kept.indexOf(false) : 0;
  const runs: Place[][] = [[]];
  for (let step = 0; step < outline.length; step += 1) {
    const index = (start + step) % outline.length;
    if (kept[index]) runs.at(-1)?.push(outline[index] as Place);
    else runs.push([]);
  }
  return runs.map((run) => curve(run, fit)).join('');
}

function curve(run: readonly Place[], fit: Fit): string {
  const [first, ...rest] = run;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  let d = `M${at(first, fit)}`;
  for (const [index, place] of rest.slice(0, -1).entries()) {
    d += `Q${at(place, fit)} ${halfway(place, rest[index + 1] as Place, fit)}`;
  }
  return `${d}L${at(last, fit)}`;
}

/** Straight lines from place to place. */
export function bandPath(places: readonly Place[], fit: Fit, isClosed: boolean): string {
  const d = places.map((place, index) => `${index === 0 ? 'M' : 'L'}${at(place, fit)}`).join('');
  return isClosed ? `${d}Z` : d;
}
