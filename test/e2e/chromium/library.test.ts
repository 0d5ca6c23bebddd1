import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { press, waitForText } from '../person.ts';

const CALF = 'Calf, at the wall';
const DRAWN = `document.querySelectorAll('.figure-body').length`;

let extension: Extension;
let library: View;
beforeAll(async () => {
  extension = await openExtension('chromium');
  await extension.send('setPerson', { person: { focus: [], flags: [], conditions: [], soreSpots: [] } });
  library = await extension.driver.openPage('src/ui/library/index.html');
});
afterAll(() => extension.close());

/** The favourite or the switch of the calf stretch has the focus. */
const focus = (name: string) =>
  library.evaluate(`document.querySelector('[aria-label="${name}: ${CALF}"]').focus()`);

describe('the library', () => {
  it('draws the figures that are near the window, and others when one gets there', async () => {
    await waitForText(library, 'Stretches: 44 of 44');
    await library.waitFor(`${DRAWN} > 0`);
    const first = await library.evaluate<number>(DRAWN);
    expect(first).toBeLessThan(12);
    await library.evaluate(`document.getElementById('area-foot').scrollIntoView()`);
    await library.waitFor(`${DRAWN} > ${first}`);
    expect(await library.evaluate<number>(DRAWN)).toBeLessThan(24);
  });

  it('switches a stretch off with the keyboard alone, and takes it back', async () => {
    await focus('On');
    await library.press(' ');
    await extension.waitForState('it is off', ({ likes }) => likes['gastrocnemius-wall'] === 'off');
    await waitForText(library, 'Switched off');
    await press(library, `Undo: ${CALF} as it was`);
    await extension.waitForState('it is on', ({ likes }) => likes['gastrocnemius-wall'] === undefined);
    await focus('Favourite');
    await library.press(' ');
    await extension.waitForState('it is liked', ({ likes }) => likes['gastrocnemius-wall'] === 'favourite');
  });

  it('opens at what a link asks for', async () => {
    const page = await extension.driver.openPage('src/ui/library/index.html#area=calf&show=favourite');
    await waitForText(page, 'Stretches: 1 of 44');
    await waitForText(page, CALF);
    await page.close();
  });
});
