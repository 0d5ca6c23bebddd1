import { closer } from '../../../src/figure/close-up.ts';
import { draw } from '../../../src/figure/draw.ts';
import type { Size } from '../../../src/figure/fit.ts';
import { fitOf } from '../../../src/figure/fit.ts';
import type { Fit } from '../../../src/figure/path.ts';
import { UNITS_PER_PIXEL } from '../../../src/figure/path.ts';
import { isNamed } from '../../../src/figure/piece.ts';
import type { Shot } from '../../../src/figure/pose.ts';
import type { Shape } from '../../../src/figure/shape.ts';
import type { StretchFigure } from '../../../src/figure/stretch-figure.ts';
import { sceneOf } from '../../../src/figure/stretch-figure.ts';
import { boundsOf } from './paths.ts';
import { drawnAt, momentsOf } from './stills.ts';

/** The picture in the popup, and the smallest one. Pixels. */
export const SIZES: readonly Size[] = [
  { width: 328, height: 200 },
  { width: 96, height: 96 },
];
/** As the popup has it. */
const MARGIN = 8;

/** What leaves the picture: the same fit serves all positions, and the chest full of air. */
export function frameProblems(figure: StretchFigure, size: Size): string[] {
  return [figure.view, figure.otherView].flatMap((view, which) => {
    return momentsOf(figure.id).flatMap((moment) => {
      const { figure: shown, solved } = drawnAt(figure, moment);
      const shapes = draw(sceneOf(shown, solved.posture, view, 1, closer), popupFit(shown, view, size));
      const where = `${moment}, ${which === 0 ? 'first' : 'other'} view, ${size.width}x${size.height}`;
      return leaving(
        shapes.filter(({ key }) => isKept(view, key)),
        size,
      ).map((problem) => `${problem} (${where})`);
    });
  });
}

export function popupFit(figure: StretchFigure, view: Shot, { width, height }: Size): Fit {
  const scenes = (['set-up', 'final'] as const).map((moment) =>
    sceneOf(figure, figure.key[moment].posture, view, 0, closer),
  );
  const units = { width: width * UNITS_PER_PIXEL, height: height * UNITS_PER_PIXEL };
  return fitOf(scenes, units, MARGIN * UNITS_PER_PIXEL);
}

/** A close-up shows only part of the body: what must be in it is named. Palm and fingers are the hand from near. */
function isKept({ closeUp }: Shot, key: string): boolean {
  const id = key.replace(/-edge$/, '').replace(/^(palm|finger-\d|thumb)-/, 'hand-');
  return closeUp === undefined || isNamed(closeUp.within, id);
}

/** Shapes that are not wholly in a picture of this size; those that are painted only within another one aside. */
export function leaving(shapes: readonly Shape[], { width, height }: Size): string[] {
  return shapes.flatMap(({ key, d, within, width: line = 0 }) => {
    const bounds = within === undefined ? boundsOf(d) : null;
    if (bounds === null) return [];
    const beyond = Math.max(
      -bounds.left,
      -bounds.top,
      bounds.right - width * UNITS_PER_PIXEL,
      bounds.bottom - height * UNITS_PER_PIXEL,
    );
    const pixels = (beyond + line / 2) / UNITS_PER_PIXEL;
    return pixels > 0 ? [`${key} is ${pixels.toFixed(1)} pixels outside`] : [];
  });
}
