import type { WindowBounds } from '../../../core/state.ts';

/** The edges of the page, so that a test can hold them. */
export interface BoundsWorld {
  /** Where the window is now; null while it is minimised or hidden, which is no place to come back to. */
  bounds: () => WindowBounds | null;
  /** Calls `run` whenever the window may have been moved; returns how to stop. */
  onMaybeMoved: (run: () => void) => () => void;
  /** Calls `run` once after `ms`; returns how to call it off. */
  after: (ms: number, run: () => void) => () => void;
  keep: (bounds: WindowBounds) => void;
}

const REST_MS = 1_000;
/** Some systems add a frame to what was asked for. That is nobody's wish, and the window would grow by it each time. */
const FRAME_PIXELS = 40;

/**
 * Reports where the window is when somebody has moved it and it has come to rest. Returns how to stop, which reports the
 * last place at once.
 */
export function watchBounds(world: BoundsWorld): () => void {
  let known = world.bounds();
  let callOff: () => void = () => undefined;

  function report(): void {
    const now = world.bounds();
    known ??= now;
    if (now === null || known === null || isWithin(FRAME_PIXELS, now, known)) return;
    known = now;
    world.keep(now);
  }

  const stop = world.onMaybeMoved(() => {
    callOff();
    callOff = world.after(REST_MS, report);
  });
  return () => {
    stop();
    callOff();
    report();
  };
}

function isWithin(pixels: number, one: WindowBounds, other: WindowBounds): boolean {
  return (['left', 'top', 'width', 'height'] as const).every(
    (side) => Math.abs(one[side] - other[side]) <= pixels,
  );
}
