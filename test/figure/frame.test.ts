import { describe, expect, it } from 'vitest';
import { draw } from '../../src/figure/draw.ts';
import { sceneOf } from '../../src/figure/stretch-figure.ts';
import { leaving, popupFit, SIZES } from './checks/frame.ts';
import { boundsOf, isCovered, polygonsOf } from './checks/paths.ts';
import { figureOf } from './checks/stills.ts';
import { eachStretchPasses } from './given.ts';

describe('nothing leaves the picture', () => {
  eachStretchPasses('frame');
});

describe('the check of the frame', () => {
  it('finds what leaves the picture when it is nearer than it fits', () => {
    const figure = figureOf('gastrocnemius-wall', 'right');
    for (const size of SIZES) {
      const fit = popupFit(figure, figure.view, size);
      const scene = sceneOf(figure, figure.key.final.posture, figure.view, 0);
      expect(leaving(draw(scene, fit), size)).toEqual([]);
      expect(leaving(draw(scene, { ...fit, scale: fit.scale * 1.4 }), size).join()).toContain(
        'pixels outside',
      );
      expect(leaving(draw(scene, { ...fit, left: fit.left - 10 * size.width }), size).length).toBeGreaterThan(
        20,
      );
    }
  });
});

describe('a path', () => {
  it('is read back, absolute and relative', () => {
    const square = [{ left: 0, right: 10, top: 0, bottom: 10 }];
    for (const d of ['M0 0L10 0L10 10L0 10Z', 'M0 0l10 0l0 10l-10 0z']) {
      expect([boundsOf(d)]).toEqual(square);
      expect(isCovered(polygonsOf(d), { x: 3, y: 7 })).toBe(true);
      expect(isCovered(polygonsOf(d), { x: 13, y: 7 })).toBe(false);
    }
  });

  it('bends toward the corners of its curves', () => {
    for (const d of ['M0 0Q10 0 10 10', 'M0 0q10 0 10 10']) {
      expect(polygonsOf(d)[0]?.[2]).toEqual({ x: 7.5, y: 2.5 });
    }
  });

  it('has several parts', () => {
    const both = polygonsOf('M0 0L4 0L4 4z M10 0l4 0l0 4z');
    expect(both).toHaveLength(2);
    expect(isCovered(both, { x: 13, y: 1 })).toBe(true);
    expect(isCovered(both, { x: 7, y: 1 })).toBe(false);
  });
});
