import type { Display } from './display.ts';

export interface ScreenWindow {
  x: number;
  y: number;
  width: number;
  height: number;
  name: string;
}

/** The windows that can be seen on the display, in no order. */
export async function visibleWindows(display: Display): Promise<ScreenWindow[]> {
  const ids = (await display.xdotool('search', '--onlyvisible', '--name', '.*')).split('\n').filter(Boolean);
  const windows = await Promise.all(ids.map((id) => describe(display, id)));
  return windows.filter((one) => one !== null);
}

/** Null for a window that closed in the meantime. */
async function describe(display: Display, id: string): Promise<ScreenWindow | null> {
  try {
    const shape = await display.xdotool('getwindowgeometry', '--shell', id);
    const field = (name: string) => Number(new RegExp(`^${name}=(-?\\d+)$`, 'm').exec(shape)?.[1]);
    const name = await display.xdotool('getwindowname', id).catch(() => '');
    return { x: field('X'), y: field('Y'), width: field('WIDTH'), height: field('HEIGHT'), name };
  } catch {
    return null;
  }
}
