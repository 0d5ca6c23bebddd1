import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { liveAYear } from '../lived-year.ts';
import { press, waitForText } from '../person.ts';

const MAP_THERE = `document.querySelector('.map-mark') !== null`;
const HOLDING = `document.querySelector('fieldset:not([disabled])') !== null`;

let extension: Extension;
let popup: View;
beforeAll(async () => {
  extension = await openExtension('chromium');
  popup = await extension.driver.openToolbarPopup();
  await popup.evaluate(axe.source);
});
afterAll(() => extension.close());

/** What axe finds in the popup as it is now, light and dark, as `rule: element`. */
async function findings(view: View): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await view.emulateColorScheme(scheme);
    await view.waitFor('document.getAnimations().length === 0');
    const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const run = `axe.run(document, ${JSON.stringify({ runOnly: rules })}).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))))`;
    found.push(...(await view.evaluate<string[]>(run)).map((finding) => `${scheme} ${finding}`));
  }
  return found;
}

describe('axe finds nothing', () => {
  it('in the first run', async () => {
    await popup.waitFor(MAP_THERE);
    await press(popup, 'Neck');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Next');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Next');
    await popup.waitFor(MAP_THERE);
    await press(popup, 'None of these');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Done');
  });

  it('at home and in its pause menu', async () => {
    await waitForText(popup, 'Stretch now');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Pause');
    await waitForText(popup, 'Not today');
    expect(await findings(popup)).toEqual([]);
  });

  it('in the modes of a day, the plan, and the breaks without a stretch', async () => {
    await press(popup, 'Close this menu');
    await press(popup, 'Today…');
    await waitForText(popup, 'How is today?');
    await press(popup, 'Just moved');
    await waitForText(popup, 'no warm-up until');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Sore');
    await press(popup, 'Calf');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Back to today');
    await press(popup, 'Event soon');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Back to today');
    await press(popup, 'Close this panel');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Plan…');
    await waitForText(popup, 'Spare time');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Close the plan');
    await extension.send('setMode', { change: { mode: 'unwell', isOn: true } });
    await waitForText(popup, 'unwell today');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Breathe');
    await waitForText(popup, 'Counted');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'What is next');
    await extension.send('setMode', { change: { mode: 'unwell', isOn: false } });
    await extension.send('setMode', { change: { mode: 'warm', isOn: false } });
  });

  it('in an offer and while paused', async () => {
    await extension.send('changeSettings', { settings: { capMinutes: 0 } });
    await extension.setDueIn(0);
    await waitForText(popup, 'Skip');
    expect(await findings(popup)).toEqual([]);
    await press(popup, "I'm in a call");
    await waitForText(popup, '1 hour');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Close');
    await press(popup, 'Badge only');
    await waitForText(popup, 'Notify me again');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Notify me again');
    await extension.send('pause', { pause: '1-hour' });
    await waitForText(popup, 'Paused');
    expect(await findings(popup)).toEqual([]);
    await extension.send('endPause', {});
  });

  it('in a call, on a day off, and after a skip', async () => {
    await extension.send('startCall', { minutes: 30 });
    await waitForText(popup, 'Not in a call');
    expect(await findings(popup)).toEqual([]);
    await extension.send('endCall', {});
    await extension.send('takeDayOff', {});
    await waitForText(popup, 'Usual hours again');
    expect(await findings(popup)).toEqual([]);
    await extension.send('undoToday', {});
    await extension.setDueIn(0);
    await press(popup, 'Skip');
    await waitForText(popup, 'It hurts');
    expect(await findings(popup)).toEqual([]);
    await extension.setDueIn(0);
  });

  it('in a session: ready, holding, after pain', async () => {
    await press(popup, 'Start');
    await waitForText(popup, "I'm ready");
    expect(await findings(popup)).toEqual([]);
    await press(popup, "I'm ready");
    await popup.waitFor(HOLDING, 30_000);
    expect(await findings(popup)).toEqual([]);
    await popup.press('4');
    await waitForText(popup, 'Gentler version');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'When to get help');
    await waitForText(popup, 'Emergency: call');
    expect(await findings(popup)).toEqual([]);
    await press(popup, 'Back to the session');
    await press(popup, 'Another stretch');
    await press(popup, 'Keys');
    await waitForText(popup, 'leave, and keep the session');
    expect(await findings(popup)).toEqual([]);
  });

  it('on the page of settings, as it is and with all that can be wrong', async () => {
    const options = await extension.driver.openPage('src/ui/options/index.html');
    await options.evaluate(axe.source);
    await waitForText(options, 'The signs');
    expect(await findings(options)).toEqual([]);
    await options.click('#intervalMinutes');
    await options.press('0');
    await options.press('Enter');
    await press(options, 'Add');
    await waitForText(options, 'Choose 20 to 120 min.');
    await options.click('#isOnPhoneALot');
    await options.waitFor(`document.querySelector('[title^="Undo: back to off"]') !== null`);
    expect(await findings(options)).toEqual([]);
    await options.close();
  });

  it('on the progress page, before the first hold and with a year of them', async () => {
    const page = await extension.driver.openPage('src/ui/progress/index.html');
    await page.evaluate(axe.source);
    await page.waitFor(MAP_THERE);
    expect(await findings(page)).toEqual([]);
    await liveAYear(extension);
    await page.waitFor(`document.querySelector('[role=grid]') !== null`);
    await page.evaluate(`document.querySelector('details').open = true`);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  // Last: a press on this page closes the popup.
  it('on the page that says when not to stretch', async () => {
    const page = await extension.driver.openPage('src/ui/safety/index.html');
    await page.waitFor(`document.querySelector('main') !== null`);
    await page.evaluate(axe.source);
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it('on the welcome page with its body maps', async () => {
    const { page } = extension;
    await page.evaluate(axe.source);
    await page.waitFor(MAP_THERE);
    await press(page, 'Calf');
    await press(page, 'Knee');
    expect(await findings(page)).toEqual([]);
  });
});
