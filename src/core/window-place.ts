import type { WindowBounds } from './state.ts';

/** Big enough to be read from two metres, small enough to stand beside the work. */
const USUAL = { width: 720, height: 820 };
/** Less than this cannot be used. */
const LEAST = { width: 320, height: 400 };

/**
 * Where the session's own window opens: where it was, moved and shrunk so that all of it is on `screen`; at first in the
 * middle. In whole screen pixels, as is all that it is given.
 */
export function windowPlace(kept: WindowBounds | null, screen: WindowBounds): WindowBounds {
  const width = clamp(kept?.width ?? USUAL.width, LEAST.width, screen.width);
  const height = clamp(kept?.height ?? USUAL.height, LEAST.height, screen.height);
  const left = kept?.left ?? screen.left + Math.floor((screen.width - width) / 2);
  const top = kept?.top ?? screen.top + Math.floor((screen.height - height) / 2);
  return {
    left: clamp(left, screen.left, screen.left + screen.width - width),
    top: clamp(top, screen.top, screen.top + screen.height - height),
    width,
    height,
  };
}

/** Within `least` and `most`; when even the least is too much, as much as there is. */
function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
