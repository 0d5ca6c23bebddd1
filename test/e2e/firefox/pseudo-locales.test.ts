import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PSEUDO_LOCALES } from '../../../scripts/build/pseudo-locale.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { pseudoBuild } from '../pseudo-build.ts';
import { PAGE_SCREENS, WELCOME_SCREENS } from '../screens/page-screens.ts';
import { FIRST_SCREENS, HOME_SCREENS, OFFER_SCREENS } from '../screens/popup-screens.ts';
import { textProblems } from '../screens/text-problems.ts';
import type { Walk } from '../screens/walk.ts';
import { settle, walkIn } from '../screens/walk.ts';

/** Those that take no session: Firefox draws the same words in other boxes. */
const SHORT = [...WELCOME_SCREENS, ...FIRST_SCREENS, ...HOME_SCREENS, ...OFFER_SCREENS, ...PAGE_SCREENS];

describe.each(PSEUDO_LOCALES)(
  'in the pseudo-locale %s nothing is English, cut or on top of another',
  (locale) => {
    const pictures = `artifacts/pseudo/firefox-${locale}`;
    let build: ReturnType<typeof pseudoBuild>;
    let extension: Extension;
    let walk: Walk;
    beforeAll(async () => {
      mkdirSync(pictures, { recursive: true });
      build = pseudoBuild('firefox', locale);
      extension = await openExtension('firefox', { extensionDir: build.extensionDir });
      walk = walkIn(extension);
    });
    afterAll(async () => {
      await extension.close();
      build.remove();
    });

    it.each(SHORT)('on the screen $name', async ({ name, show }) => {
      const view = await show(walk);
      await settle(view);
      await view.screenshot(`${pictures}/${name}.png`);
      expect(await view.evaluate<string[]>(textProblems)).toEqual([]);
    });
  },
);
