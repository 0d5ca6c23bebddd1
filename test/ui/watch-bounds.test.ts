import { beforeEach, describe, expect, it } from 'vitest';
import type { WindowBounds } from '../../src/core/state.ts';
import { watchBounds } from '../../src/ui/popup/session/watch-bounds.ts';

const AT_FIRST = { left: 10, top: 20, width: 720, height: 820 };
const MOVED = { ...AT_FIRST, left: 300 };

describe('the window', () => {
  let now: WindowBounds | null;
  let kept: WindowBounds[];
  let timer: (() => void) | null;
  let hint: () => void;
  const watch = () =>
    watchBounds({
      bounds: () => now,
      keep: (bounds) => kept.push(bounds),
      onMaybeMoved(run) {
        hint = run;
        return () => {
          hint = () => undefined;
        };
      },
      after(_ms, run) {
        timer = run;
        return () => {
          timer = null;
        };
      },
    });
  /** A second without a further sign of being moved. */
  const rest = () => {
    const run = timer;
    timer = null;
    run?.();
  };
  const move = (to: WindowBounds | null) => {
    now = to;
    hint();
  };
  beforeEach(() => {
    now = AT_FIRST;
    kept = [];
    timer = null;
  });

  it('is reported where it came to rest, once', () => {
    watch();
    move({ ...AT_FIRST, left: 100 });
    move(MOVED);
    expect(kept).toEqual([]);
    rest();
    hint();
    rest();
    expect(kept).toEqual([MOVED]);
  });

  it('is not reported where it opened, nor for the frame that it is given', () => {
    const stop = watch();
    hint();
    rest();
    move({ ...AT_FIRST, top: 45, height: 845 });
    rest();
    stop();
    expect(kept).toEqual([]);
  });

  it('is not looked for while nothing says that it may have been moved', () => {
    watch();
    expect(timer).toBeNull();
  });

  it('is reported at its end, when it has moved since, and never after it', () => {
    const stop = watch();
    move(MOVED);
    stop();
    stop();
    expect(kept).toEqual([MOVED]);
    expect(timer).toBeNull();
    move(AT_FIRST);
    expect(timer).toBeNull();
  });

  it('is nowhere while it is minimised', () => {
    const stop = watch();
    move(null);
    rest();
    stop();
    expect(kept).toEqual([]);
  });

  it('that opened hidden has its first place when it is shown', () => {
    now = null;
    watch();
    move(AT_FIRST);
    rest();
    expect(kept).toEqual([]);
    move(MOVED);
    rest();
    expect(kept).toEqual([MOVED]);
  });
});
