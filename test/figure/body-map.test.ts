import { describe, expect, it } from 'vitest';
import { AREAS, SIDES } from '../../src/core/area.ts';
import { BUILDS } from '../../src/core/figure-look.ts';
import { FLAGS } from '../../src/core/flags.ts';
import type { MapPicture, MapRegion } from '../../src/figure/body-map.ts';
import { bodyMap } from '../../src/figure/body-map.ts';

interface Point {
  x: number;
  y: number;
}

/** Points along a path of `M`, `l` and `q` steps, of a curve its middle and its end. One list for each closed part. */
function outlinesOf(d: string): Point[][] {
  const parts: Point[][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', text = ''] of d.matchAll(/([Mlqz])([^Mlqz]*)/g)) {
    const numbers = (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
    const [endX = 0, endY = 0] = numbers.slice(-2);
    if (command === 'z') continue;
    if (command === 'q') {
      const [bendX = 0, bendY = 0] = numbers;
      parts.at(-1)?.push({ x: x + bendX / 2 + endX / 4, y: y + bendY / 2 + endY / 4 });
    }
    [x, y] = command === 'M' ? [endX, endY] : [x + endX, y + endY];
    if (command === 'M') parts.push([]);
    parts.at(-1)?.push({ x, y });
  }
  return parts;
}

function isInside(outline: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (const [at, a] of outline.entries()) {
    const b = outline.at(at - 1) ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

const STEP = 15;

/** Points of a grid that lie in the region. */
function gridOf({ d }: MapRegion): Point[] {
  const outline = outlinesOf(d).flat();
  const [left, right] = [Math.min(...outline.map(({ x }) => x)), Math.max(...outline.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...outline.map(({ y }) => y)), Math.max(...outline.map(({ y }) => y))];
  const points: Point[] = [];
  for (let x = Math.ceil(left / STEP) * STEP; x <= right; x += STEP) {
    for (let y = Math.ceil(top / STEP) * STEP; y <= bottom; y += STEP) {
      if (isInside(outline, { x, y })) points.push({ x, y });
    }
  }
  return points;
}

function middleOf(d: string): Point {
  const points = outlinesOf(d).flat();
  const mean = (of: (point: Point) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

const bodyOf = ({ body }: MapPicture) =>
  body.filter(({ classes }) => !classes.includes('line')).flatMap(({ d }) => outlinesOf(d));

describe.each(BUILDS)('the map of a %s body', (build) => {
  const pictures = bodyMap(build);

  it('shows front and back', () => expect(pictures.map(({ view }) => view)).toEqual(['front', 'back']));

  it('has a region for each area and side, large enough to see', () => {
    const regions = pictures.flatMap((picture) => picture.regions);
    for (const area of AREAS) {
      for (const side of SIDES) {
        const own = regions.filter((region) => region.area === area && region.side === side);
        expect(own.length, `${area} ${side}`).toBeGreaterThan(0);
        for (const region of own) {
          expect(gridOf(region).length * STEP * STEP, `${area} ${side}`).toBeGreaterThan(80 * 80);
        }
      }
    }
  });

  it.each(pictures)('keeps every region inside the $view of the body', (picture) => {
    const outlines = bodyOf(picture);
    for (const region of picture.regions) {
      const beyond = gridOf(region).filter((point) => !outlines.some((outline) => isInside(outline, point)));
      expect(beyond, `${region.area} ${region.side}`).toEqual([]);
    }
  });

  it.each(pictures)('lets no two regions of the $view overlap by more than a little', ({ regions }) => {
    for (const [at, one] of regions.entries()) {
      const grid = gridOf(one);
      for (const other of regions.slice(at + 1)) {
        const outline = outlinesOf(other.d).flat();
        const shared = grid.filter((point) => isInside(outline, point)).length;
        const share = shared / Math.min(grid.length, gridOf(other).length);
        expect(share, `${one.area} ${one.side}, ${other.area} ${other.side}`).toBeLessThan(0.04);
      }
    }
  });

  it.each(pictures)('mirrors left and right in the $view', ({ view, viewBox, regions }) => {
    const width = Number(viewBox.split(' ')[2]);
    const lefts = regions.filter(({ side }) => side === 'left');
    expect(lefts.length).toBe(regions.length / 2);
    for (const left of lefts) {
      const right = regions.find(({ area, side }) => area === left.area && side === 'right');
      const [one, other] = [middleOf(left.d), middleOf(right?.d ?? 'M0 0z')];
      expect(Math.abs(one.x + other.x - width), left.area).toBeLessThan(8);
      expect(Math.abs(one.y - other.y), left.area).toBeLessThan(8);
      // The figure's left is on the viewer's right from the front, on the viewer's left from behind.
      expect(one.x > other.x, left.area).toBe(view === 'front');
    }
  });

  it('has every place that may hurt, in the body', () => {
    const places = FLAGS.filter(
      (flag) => !['recent-surgery', 'pregnancy', 'dizziness-balance', 'heart', 'only-breaks'].includes(flag),
    );
    const shown = new Set(pictures.flatMap((picture) => picture.places.map(({ flag }) => flag)));
    expect([...shown].sort()).toEqual([...places].sort());
    for (const picture of pictures) {
      const outlines = bodyOf(picture);
      for (const { flag, d } of picture.places) {
        expect(
          outlines.some((outline) => isInside(outline, middleOf(d))),
          flag,
        ).toBe(true);
      }
    }
  });
});
