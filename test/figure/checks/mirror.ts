import { closer } from '../../../src/figure/close-up.ts';
import { draw } from '../../../src/figure/draw.ts';
import { UNITS_PER_PIXEL } from '../../../src/figure/path.ts';
import type { Shot } from '../../../src/figure/pose.ts';
import type { Shape } from '../../../src/figure/shape.ts';
import type { StretchFigure } from '../../../src/figure/stretch-figure.ts';
import { sceneOf } from '../../../src/figure/stretch-figure.ts';
import { boundsOf } from './paths.ts';
import type { DrawnMoment } from './stills.ts';
import { drawnAt, momentsOf } from './stills.ts';

/** A standing height has this many pixels, and the middle is at 0. */
const FIT = { scale: 180 * UNITS_PER_PIXEL, left: 0, top: 0 };
/** Places are rounded, and a rounded half differs between left and right. In units of the picture. */
const ROUNDED = 3;

interface Mark {
  key: string;
  name: string;
  places: readonly number[];
}

/** What differs between the left figure and the mirror image of the right one. */
export function mirrorProblems(right: StretchFigure, left: StretchFigure): string[] {
  const problems = (['view', 'otherView'] as const).flatMap((which) => {
    const [view, mirroredView] = [right[which], left[which]];
    if (mirroredView.yaw !== -view.yaw || mirroredView.pitch !== view.pitch)
      return [`${which} is not mirrored`];
    return momentsOf(right.id).flatMap((moment) => {
      const unmatched = marksOf(right, moment, view, 1);
      const missing = marksOf(left, moment, mirroredView, -1).filter((mark) => {
        const twin = unmatched.findIndex((other) => isSame(mark, other));
        if (twin >= 0) unmatched.splice(twin, 1);
        return twin < 0;
      });
      return [...missing, ...unmatched].map(({ key }) => `${key} differs between left and right (${moment})`);
    });
  });
  return [...new Set(problems)];
}

function marksOf(figure: StretchFigure, moment: DrawnMoment, view: Shot, sign: 1 | -1): Mark[] {
  const { figure: shown, solved } = drawnAt(figure, moment);
  const shapes = draw(sceneOf(shown, solved.posture, view, 0, closer), FIT);
  return shapes.map((shape) => markOf(shape, sign));
}

/** What a shape is, and what it fills, with x turned round for `sign` -1. */
function markOf({ key, d, paint, kind, shade, opacity }: Shape, sign: 1 | -1): Mark {
  const bounds = boundsOf(d);
  const name = [paint, kind, shade, opacity].join(' ');
  if (bounds === null) return { key, name, places: [] };
  const { left, right, top, bottom } = bounds;
  return { key, name, places: sign > 0 ? [left, right, top, bottom] : [-right, -left, top, bottom] };
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.name === b.name &&
    a.places.length === b.places.length &&
    a.places.every((place, at) => Math.abs(place - (b.places[at] ?? 0)) <= ROUNDED)
  );
}
