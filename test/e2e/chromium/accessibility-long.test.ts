import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PSEUDO_LOCALES } from '../../../scripts/build/pseudo-locale.ts';
import { axeFindings } from '../axe-findings.ts';
import type { Reader, View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { pseudoBuild } from '../pseudo-build.ts';
import { focusProblems } from '../screens/focus-problems.ts';
import type { Walk } from '../screens/walk.ts';
import { settle, walkIn } from '../screens/walk.ts';
import { SCREENS } from '../screens.ts';

/** How somebody may read a page. */
const READERS: Record<string, Reader> = {
  light: {},
  dark: { scheme: 'dark' },
  'forced colours': { hasForcedColors: true },
  'forced colours, dark': { hasForcedColors: true, scheme: 'dark' },
  '200 %': { zoom: 2 },
  '320 px wide': { width: 320 },
};

/** The whole matrix: every screen, however it is read, in every language. */
describe.each(['en', ...PSEUDO_LOCALES] as const)(
  'in %s axe finds nothing, and Tab goes everywhere',
  (locale) => {
    const build = { extensionDir: 'dist/chrome', remove: () => {} };
    let extension: Extension;
    let walk: Walk;
    beforeAll(async () => {
      if (locale !== 'en') Object.assign(build, pseudoBuild('chrome', locale));
      extension = await openExtension('chromium', { extensionDir: build.extensionDir });
      walk = walkIn(extension);
    });
    afterAll(async () => {
      await extension.close();
      build.remove();
    });

    it.each(SCREENS)('on the screen $name', async ({ show }) => {
      const view = await show(walk);
      await settle(view);
      expect(await findingsFor(view)).toEqual([]);
      expect(await focusProblems(view)).toEqual([]);
    });
  },
);

async function findingsFor(view: View): Promise<string[]> {
  const found: string[] = [];
  for (const [name, reader] of Object.entries(READERS)) {
    await view.emulate(reader);
    found.push(...(await axeFindings(view)).map((finding) => `${name}: ${finding}`));
  }
  await view.emulate({});
  return found;
}
