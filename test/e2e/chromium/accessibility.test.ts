import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../axe-findings.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import type { Walk } from '../screens/walk.ts';
import { walkIn } from '../screens/walk.ts';
import { SCREENS } from '../screens.ts';

let extension: Extension;
let walk: Walk;
beforeAll(async () => {
  extension = await openExtension('chromium');
  walk = walkIn(extension);
});
afterAll(() => extension.close());

/** The whole matrix is in `accessibility-long.test.ts`. */
describe('axe finds nothing, light and dark', () => {
  it.each(SCREENS)('on the screen $name', async ({ show }) => {
    const view = await show(walk);
    for (const scheme of ['light', 'dark'] as const) {
      await view.emulate({ scheme });
      expect(await axeFindings(view), scheme).toEqual([]);
    }
  });
});
