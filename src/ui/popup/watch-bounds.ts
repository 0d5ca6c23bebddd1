import type { WindowBounds } from '../../core/state.ts';

/** The edges of the page, so that a test can hold them. */
export interface BoundsWorld {
  /** Where the window is now; null while it is minimised or hidden, which is no place to come back to. */
  bounds: () => WindowBounds | null;
  /** Calls `run` once after `ms`; returns how to call it off. */
  after: (ms: number, run: () => void) => () => void;
  keep: (bounds: WindowBounds) => void;
}

const LOOK_MS = 1_000;
/** Some systems add a frame to what was asked for. That is nobody's wish, and the window would grow by it each time. */
const FRAME_PIXELS = 40;

/**
 * Reports where the window is each time that somebody has moved it and it has come to rest. Browsers tell of a new size but
 * not of a new place, so it is looked. Returns how to stop, which reports the last place at once.
 */
export function watchBounds(world: BoundsWorld): () => void {
  let known: WindowBounds | null = null;
  let before: WindowBounds | null = null;
  let callOff: () => void = () => undefined;

  function report(now: WindowBounds | null): void {
    if (now === null || known === null || isWithin(FRAME_PIXELS, now, known)) return;
    known = now;
    world.keep(now);
  }

  function look(): void {
    const now = world.bounds();
    known ??= now;
    if (now !== null && before !== null && isWithin(0, now, before)) report(now);
    before = now;
    callOff = world.after(LOOK_MS, look);
  }

  look();
  return () => {
    callOff();
    report(world.bounds());
  };
}

function isWithin(pixels: number, one: WindowBounds, other: WindowBounds): boolean {
  return (['left', 'top', 'width', 'height'] as const).every(
    (side) => Math.abs(one[side] - other[side]) <= pixels,
  );
}
