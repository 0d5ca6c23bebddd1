import type { Bitmap } from './xwd.ts';

/** A word or several on one line, by the columns they cover. */
export interface TextRun {
  left: number;
  right: number;
}

/** Words closer than this belong together; two buttons are farther apart. */
const GAP_PX = 20;
const CONTRAST = 60;

/** Finds the groups of text in a strip of the screen: columns with pixels unlike the strip's first one. */
export function textRuns(
  { width, rgb }: Bitmap,
  strip: { x: number; y: number; width: number; height: number },
): TextRun[] {
  const brightness = (x: number, y: number) => {
    const at = (y * width + x) * 3;
    return ((rgb[at] ?? 0) + (rgb[at + 1] ?? 0) + (rgb[at + 2] ?? 0)) / 3;
  };
  const ground = brightness(strip.x, strip.y);
  const runs: TextRun[] = [];
  for (let x = strip.x; x < strip.x + strip.width; x++) {
    let hasInk = false;
    for (let y = strip.y; y < strip.y + strip.height && !hasInk; y++) {
      hasInk = Math.abs(brightness(x, y) - ground) > CONTRAST;
    }
    const last = runs.at(-1);
    if (!hasInk) continue;
    if (last && x - last.right <= GAP_PX) last.right = x;
    else runs.push({ left: x, right: x });
  }
  return runs;
}
