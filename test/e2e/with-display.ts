import { afterAll, beforeAll } from 'vitest';
import type { Display } from './drivers/display.ts';
import { startDisplay } from './drivers/display.ts';

/** A screen for all tests of the file or group that calls it: started before the first, stopped after the last. Gives it to a test. */
export function withDisplay(): () => Display {
  let display: Display | undefined;
  beforeAll(async () => {
    display = await startDisplay();
  });
  afterAll(() => display?.stop());
  return () => {
    if (display === undefined) throw new Error('The screen is there only while a test runs');
    return display;
  };
}
