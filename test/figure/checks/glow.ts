import type { Side } from '../../../src/core/area.ts';
import { SIDES } from '../../../src/core/area.ts';
import { closer } from '../../../src/figure/close-up.ts';
import { draw } from '../../../src/figure/draw.ts';
import { UNITS_PER_PIXEL } from '../../../src/figure/path.ts';
import type { Shape } from '../../../src/figure/shape.ts';
import type { StretchFigure } from '../../../src/figure/stretch-figure.ts';
import { sceneOf } from '../../../src/figure/stretch-figure.ts';
import { popupFit } from './frame.ts';
import type { Bounds, Place } from './paths.ts';
import { boundsOf, isCovered, polygonsOf } from './paths.ts';

/** A turn stretches one side at the back and the other at the front. */
const GLOWS_ON_BOTH = ['neck-rotation-hold', 'seated-thoracic-rotation'];
/** Share of a muscle's glow that nothing may cover. */
const SEEN = 0.2;
/** A weaker glow is the rim beyond the muscle. */
const STRONG = 0.3;
/** How many places are looked at, about. */
const PLACES = 400;
const SIZE = { width: 328, height: 200 };

/** Muscles that glow on another side than the words say. */
export function glowSideProblems(
  { id, glow }: Pick<StretchFigure, 'id' | 'glow'>,
  described: Side | 'both',
): string[] {
  if (glow.length === 0) return ['no muscle glows'];
  const sides = new Set(glow.map(({ side }) => side));
  if (described === 'both') {
    return SIDES.filter((side) => !sides.has(side)).map((side) => `nothing glows on the ${side} side`);
  }
  if (!sides.has(described)) return [`nothing glows on the ${described} side, which is stretched`];
  return sides.size > 1 && !GLOWS_ON_BOTH.includes(id)
    ? ['it glows on both sides, and one is stretched']
    : [];
}

/** Muscles whose glow cannot be seen in the stretch, from where it is looked at first. */
export function glowSeenProblems(figure: StretchFigure): string[] {
  const { posture } = figure.key.final;
  const shapes = draw(sceneOf(figure, posture, figure.view, 0, closer), popupFit(figure, figure.view, SIZE));
  const names = new Map<string, { muscle: string; seen: number }>();
  for (const [which, { muscle, side }] of figure.glow.entries()) {
    const seen = seenShare(shapes, which);
    const shown = names.get(muscle);
    // Of a pair the better one counts: from the side the far one is behind the body.
    const name = seen === null ? `${muscle} is not drawn` : `${muscle} ${side}`;
    if (shown === undefined || (seen ?? 0) > shown.seen) names.set(muscle, { muscle: name, seen: seen ?? 0 });
  }
  return [...names.values()]
    .filter(({ seen }) => seen < SEEN)
    .map(({ muscle, seen }) => `glow of ${muscle}: ${Math.round(seen * 100)} % can be seen`);
}

/** Share of a glow that is not covered by what is painted later; null if it is not painted. */
export function seenShare(shapes: readonly Shape[], which: number): number | null {
  const name = new RegExp(`-glow-${which}-\\d+$`);
  const isIt = ({ key, opacity = 1 }: Shape) => name.test(key) && opacity >= STRONG;
  const painted = shapes.map((shape) => ({ shape, polygons: polygonsOf(shape.d) }));
  const clips = new Map(painted.map(({ shape, polygons }) => [shape.key, polygons]));
  const glows = painted.filter(({ shape }) => isIt(shape));
  const bounds = boundsOf(glows.map(({ shape }) => shape.d).join(''));
  if (bounds === null) return null;
  const first = painted.findIndex(({ shape }) => isIt(shape));
  const later = painted.slice(first).filter(({ shape }) => shape.kind === 'fill' || isIt(shape));
  let [all, seen] = [0, 0];
  for (const place of gridIn(bounds)) {
    let [isLit, wasLit] = [false, false];
    for (const { shape, polygons } of later) {
      if (!isCovered(polygons, place)) continue;
      if (shape.kind === 'fill') isLit = false;
      else if (isCovered(clips.get(shape.within ?? '') ?? [], place)) [isLit, wasLit] = [true, true];
    }
    if (wasLit) all += 1;
    if (isLit) seen += 1;
  }
  return all === 0 ? null : seen / all;
}

function gridIn({ left, right, top, bottom }: Bounds): Place[] {
  const step = Math.max(UNITS_PER_PIXEL / 2, Math.sqrt(((right - left) * (bottom - top)) / PLACES));
  const places: Place[] = [];
  for (let y = top + step / 2; y < bottom; y += step) {
    for (let x = left + step / 2; x < right; x += step) places.push({ x, y });
  }
  return places;
}
