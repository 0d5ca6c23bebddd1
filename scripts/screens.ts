/**
 * The pictures of every screen, light and dark, in docs/screens/: `npm run screens`. They are of the real toolbar popup and the
 * real pages of the built extension; how each is reached is in `test/e2e/screens.ts`, and what is gone
 * within seconds in `test/e2e/screens/session-screens.ts`.
 */
import { mkdirSync } from 'node:fs';
import type { View } from '../test/e2e/drivers/driver.ts';
import { openExtension } from '../test/e2e/extension.ts';
import { BRIEF_SCREENS } from '../test/e2e/screens/session-screens.ts';
import { settle, walkIn } from '../test/e2e/screens/walk.ts';
import { SCREENS } from '../test/e2e/screens.ts';

const FOLDER = 'docs/screens';
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

mkdirSync(FOLDER, { recursive: true });
const extension = await openExtension('chromium');
try {
  const walk = walkIn(extension);
  for (const { name, show, isInSections } of SCREENS) {
    const view = await show(walk);
    await (isInSections ? sectionPictures(view, name) : pictures(view, name));
  }
  for (const { name, show } of BRIEF_SCREENS) {
    for (const scheme of SCHEMES) await picture(await show(walk), name, scheme);
  }
} finally {
  await extension.close();
}

async function sectionPictures(view: View, name: string): Promise<void> {
  const ids = await view.evaluate<string[]>(
    `[...document.querySelectorAll('main section[id]')].map(({ id }) => id)`,
  );
  for (const id of ids) {
    await view.evaluate(`document.getElementById(${JSON.stringify(id)}).scrollIntoView()`);
    await pictures(view, `${name}-${id}`);
  }
}

async function pictures(view: View, name: string): Promise<void> {
  for (const scheme of SCHEMES) await picture(view, name, scheme);
}

async function picture(view: View, name: string, scheme: Scheme): Promise<void> {
  const file = `${FOLDER}/${name}-${scheme}.png`;
  await view.emulate({ scheme });
  await settle(view);
  await view.screenshot(file);
  process.stdout.write(`${file}\n`);
}
