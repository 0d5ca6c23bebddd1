import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { press, waitForText } from '../person.ts';

let extension: Extension;
let options: View;
beforeAll(async () => {
  extension = await openExtension('chromium');
  await extension.send('setPerson', { person: { focus: [], flags: [], conditions: [], soreSpots: [] } });
  const popup = await extension.driver.openToolbarPopup();
  await press(popup, 'Settings');
  options = await extension.driver.waitForPage('src/ui/options/index.html');
});
afterAll(() => extension.close());

describe('the page of settings, opened from the popup', () => {
  it('stores what is changed with the keyboard alone, and takes it back', async () => {
    await waitForText(options, 'The signs');
    await options.evaluate(`document.getElementById('restMinutes').focus()`);
    await options.press('ArrowUp');
    await extension.waitForState('a rest of 6 min', ({ settings }) => settings.restMinutes === 6);
    await options.waitFor(`document.querySelector('[title="Undo: back to 5 min"]') !== null`);
    await press(options, 'Undo: back to 5 min');
    await extension.waitForState('a rest of 5 min', ({ settings }) => settings.restMinutes === 5);
  });

  it('keeps what stands in a field when something else changes', async () => {
    await options.evaluate(`document.getElementById('intervalMinutes').select()`);
    await options.press('7');
    await press(options, 'Badge only');
    await extension.waitForState('badge only', ({ settings }) => settings.isBadgeOnly);
    await waitForText(options, 'Choose 20 to 120 min.');
    expect(await options.evaluate(`document.getElementById('intervalMinutes').value`)).toBe('7');
    expect((await extension.state()).settings.intervalMinutes).toBe(50);
  });
});
