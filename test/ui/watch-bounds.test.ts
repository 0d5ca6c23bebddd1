import { beforeEach, describe, expect, it } from 'vitest';
import type { WindowBounds } from '../../src/core/state.ts';
import { watchBounds } from '../../src/ui/popup/watch-bounds.ts';

const AT_FIRST = { left: 10, top: 20, width: 720, height: 820 };
const MOVED = { ...AT_FIRST, left: 300 };

describe('the window', () => {
  let now: WindowBounds | null;
  let kept: WindowBounds[];
  let timers: (() => void)[];
  const watch = () =>
    watchBounds({
      bounds: () => now,
      keep: (bounds) => kept.push(bounds),
      after: (_ms, run) => {
        timers.push(run);
        return () => {
          timers = [];
        };
      },
    });
  /** A look later. */
  const look = () => timers.shift()?.();
  beforeEach(() => {
    now = AT_FIRST;
    kept = [];
    timers = [];
  });

  it('is reported where it came to rest, once', () => {
    watch();
    look();
    now = { ...AT_FIRST, left: 100 };
    look();
    now = MOVED;
    look();
    expect(kept).toEqual([]);
    look();
    look();
    expect(kept).toEqual([MOVED]);
  });

  it('is not reported where it opened, nor for the frame that it is given', () => {
    const stop = watch();
    look();
    now = { ...AT_FIRST, top: 45, height: 845 };
    look();
    look();
    stop();
    expect(kept).toEqual([]);
  });

  it('is reported at its end, when it has moved since', () => {
    const stop = watch();
    look();
    now = MOVED;
    stop();
    stop();
    expect(kept).toEqual([MOVED]);
    expect(timers).toEqual([]);
  });

  it('is nowhere while it is minimised', () => {
    const stop = watch();
    now = null;
    look();
    look();
    stop();
    expect(kept).toEqual([]);
  });
});
