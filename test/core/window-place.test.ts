import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowPlace } from '../../src/core/window-place.ts';

const SCREEN = { left: 0, top: 25, width: 1440, height: 875 };

describe('the place of the session window', () => {
  it('is the middle of the screen at first', () => {
    expect(windowPlace(null, SCREEN)).toEqual({ left: 360, top: 52, width: 720, height: 820 });
  });

  it('is where it was', () => {
    const kept = { left: 100, top: 60, width: 600, height: 700 };
    expect(windowPlace(kept, SCREEN)).toEqual(kept);
  });

  it('is brought back from a screen that is gone', () => {
    const kept = { left: 3000, top: -900, width: 600, height: 700 };
    expect(windowPlace(kept, SCREEN)).toEqual({ left: 840, top: 25, width: 600, height: 700 });
  });

  it('is never smaller than can be used, unless the screen is', () => {
    const kept = { left: 0, top: 25, width: 0, height: 0 };
    expect(windowPlace(kept, SCREEN)).toMatchObject({ width: 320, height: 400 });
    expect(windowPlace(kept, { ...SCREEN, width: 300, height: 200 })).toMatchObject({
      width: 300,
      height: 200,
    });
  });

  it('is on the screen whatever was kept', () => {
    const pixels = fc.integer({ min: -100_000, max: 100_000 });
    const bounds = fc.record({ left: pixels, top: pixels, width: pixels, height: pixels });
    const size = fc.integer({ min: 1, max: 8000 });
    const screens = fc.record({ left: pixels, top: pixels, width: size, height: size });
    fc.assert(
      fc.property(fc.option(bounds), screens, (kept, screen) => {
        const { left, top, width, height } = windowPlace(kept, screen);
        expect(Math.min(width, height)).toBeGreaterThan(0);
        expect(left).toBeGreaterThanOrEqual(screen.left);
        expect(top).toBeGreaterThanOrEqual(screen.top);
        expect(left + width).toBeLessThanOrEqual(screen.left + screen.width);
        expect(top + height).toBeLessThanOrEqual(screen.top + screen.height);
      }),
    );
  });
});
