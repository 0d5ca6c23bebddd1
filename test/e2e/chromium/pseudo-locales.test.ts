import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PSEUDO_LOCALES } from '../../../scripts/build/pseudo-locale.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { pseudoBuild } from '../pseudo-build.ts';
import { textProblems } from '../screens/text-problems.ts';
import type { Walk } from '../screens/walk.ts';
import { settle, walkIn } from '../screens/walk.ts';
import { SCREENS } from '../screens.ts';

const NARROW = 400;

describe.each(PSEUDO_LOCALES)(
  'in the pseudo-locale %s nothing is English, cut or on top of another',
  (locale) => {
    const pictures = `artifacts/pseudo/chromium-${locale}`;
    let build: ReturnType<typeof pseudoBuild>;
    let extension: Extension;
    let walk: Walk;
    beforeAll(async () => {
      mkdirSync(pictures, { recursive: true });
      build = pseudoBuild('chrome', locale);
      extension = await openExtension('chromium', { extensionDir: build.extensionDir });
      walk = walkIn(extension);
    });
    afterAll(async () => {
      await extension.close();
      build.remove();
    });

    it.each(SCREENS)('on the screen $name', async ({ name, show }) => {
      const view = await show(walk);
      await settle(view);
      await view.screenshot(`${pictures}/${name}.png`);
      expect(await view.evaluate<string[]>(textProblems)).toEqual([]);
      if ((await view.size()).width < NARROW) return;
      await view.emulate({ width: NARROW });
      await view.screenshot(`${pictures}/${name}-narrow.png`);
      expect(await view.evaluate<string[]>(textProblems)).toEqual([]);
      await view.emulate({});
    });
  },
);
