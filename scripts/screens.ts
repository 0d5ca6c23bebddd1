/**
 * The pictures of every popup screen and of the page of settings, light and dark, in docs/screens/: `npm run screens`. They are of the real toolbar
 * popup of the built extension; each screen is reached by real commands and clicks, except for how long was worked.
 */
import { mkdirSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../src/core/settings.ts';
import type { View } from '../test/e2e/drivers/driver.ts';
import type { Extension } from '../test/e2e/extension.ts';
import { openExtension } from '../test/e2e/extension.ts';
import { press, waitForText } from '../test/e2e/person.ts';

const FOLDER = 'docs/screens';
const NECK_AND_CALF = {
  focus: [
    { area: 'calf', side: 'right', kind: 'weak' } as const,
    { area: 'neck', side: 'both', kind: 'tight' } as const,
  ],
  flags: [],
  conditions: [],
  soreSpots: [],
};
const CLOSED = Array.from({ length: 7 }, () => []);

mkdirSync(FOLDER, { recursive: true });
const extension = await openExtension('chromium');
try {
  await picturesOf(extension);
} finally {
  await extension.close();
}

async function picturesOf({ driver, send, setDueIn, state, waitForState, page }: Extension): Promise<void> {
  await page.waitFor(`document.querySelector('h1') !== null`);
  await picture(page, 'welcome');
  await press(page, 'Send a test notification');
  await press(page, 'No');
  await page.waitFor(`document.querySelector('#notify h3') !== null`);
  await page.evaluate(`document.getElementById('notify').scrollIntoView()`);
  await picture(page, 'welcome-notification');
  let popup = await driver.openToolbarPopup();
  for (const area of ['Neck', 'Buttocks', 'Calf']) await press(popup, area);
  await popup.evaluate(`document.querySelector('main').scrollTo(0, 0)`);
  await picture(popup, 'first-run-where');
  await press(popup, 'Next');
  await picture(popup, 'first-run-how');
  await press(popup, 'Next');
  await picture(popup, 'first-run-care');
  await send('setPerson', { person: NECK_AND_CALF });
  await waitForText(popup, 'Stretch now');
  await picture(popup, 'home-question');
  await send('setPlace', { place: { wall: 'yes' } });
  await popup.waitFor(`!document.body.innerText.includes('Is a wall')`);
  await picture(popup, 'home');
  await send('changeSettings', { settings: { popupText: 'larger' } });
  await popup.waitFor(`innerWidth > 400`);
  await picture(popup, 'home-larger');
  await send('changeSettings', { settings: { popupText: 'normal' } });
  await press(popup, 'Pause');
  await picture(popup, 'home-pause');
  await press(popup, 'Close this menu');
  await press(popup, 'Today…');
  await waitForText(popup, 'How is today?');
  await press(popup, 'Just moved');
  await waitForText(popup, 'no warm-up until');
  await picture(popup, 'today');
  await press(popup, 'Sore');
  await press(popup, 'Calf');
  await picture(popup, 'today-sore');
  await press(popup, 'Back to today');
  await press(popup, 'Close this panel');
  await picture(popup, 'home-mode');
  await send('setMode', { change: { mode: 'warm', isOn: false } });
  await press(popup, 'Plan…');
  await waitForText(popup, 'Spare time');
  await picture(popup, 'plan');
  await press(popup, 'Close the plan');
  await press(popup, 'Just a break');
  await waitForText(popup, 'Fetch water');
  await picture(popup, 'break');
  await press(popup, 'Close this panel');
  await send('setMode', { change: { mode: 'unwell', isOn: true } });
  await waitForText(popup, 'unwell today');
  await picture(popup, 'home-unwell');
  await send('setMode', { change: { mode: 'unwell', isOn: false } });
  await popup.close();

  // The session is shown in the popup here, as one at the screen is; its large window comes near the end.
  await send('changeSettings', { settings: { capMinutes: 0, opensLargeWindow: false } });
  await setDueIn(0);
  await waitForState('it is offered', ({ cycle }) => cycle.stage === 'offered');
  popup = await driver.openToolbarPopup();
  await waitForText(popup, 'Skip');
  await picture(popup, 'offer');
  await press(popup, "I'm in a call…");
  await waitForText(popup, '1 hour');
  await picture(popup, 'offer-call');
  await press(popup, 'Close without a call');
  await press(popup, 'Badge only from now on');
  await waitForText(popup, 'Notify me again');
  await picture(popup, 'offer-badge-only');
  await press(popup, 'Notify me again');
  await popup.waitFor(`!document.body.innerText.includes('Notify me again')`);
  await press(popup, 'Skip');
  await waitForText(popup, 'It hurts');
  await picture(popup, 'home-after-skip');
  await setDueIn(0);
  await waitForText(popup, 'Your break is ready');
  await press(popup, 'Just one');
  await waitForText(popup, "I'm ready", 60_000).catch(() => undefined);
  await picture(popup, 'session-ready');
  await press(popup, "I'm ready", 60_000);
  await popup.waitFor(`document.querySelector('fieldset:not([disabled])') !== null`, 60_000);
  await picture(popup, 'session-hold');
  await popup.press('1');
  await popup.waitFor(`document.querySelector('fieldset[disabled]') !== null`, 5_000);
  await popup.waitFor(`document.querySelector('fieldset:not([disabled])') !== null`, 60_000);
  await picture(popup, 'session-tip');
  await popup.press(' ');
  await waitForText(popup, 'Go on');
  await picture(popup, 'session-paused');
  await press(popup, 'Go on');
  await popup.waitFor(`document.querySelector('fieldset:not([disabled])') !== null`, 60_000);
  await waitForState('a hold is credited', ({ session }) => (session?.credited.length ?? 0) > 0, 60_000);
  await popup.waitFor(`document.querySelector('fieldset:not([disabled])') !== null`, 60_000);
  await popup.press('4');
  await waitForText(popup, 'pain');
  await picture(popup, 'session-pain');
  await press(popup, 'When to get help');
  await waitForText(popup, 'Emergency: call');
  await picture(popup, 'help');
  await press(popup, 'Back to the session');
  await press(popup, 'End');
  await waitForText(popup, 'Done');
  await picture(popup, 'done');
  await popup.close();

  await page.evaluate(`chrome.storage.local.set({lastSession: null})`);
  await send('pause', { pause: '1-hour' });
  popup = await driver.openToolbarPopup();
  await popup.waitFor(`document.querySelector('h1') !== null`);
  await picture(popup, 'paused');
  await send('endPause', {});
  await send('startCall', { minutes: 30 });
  await waitForText(popup, 'Not in a call');
  await picture(popup, 'call');
  await send('endCall', {});
  await send('takeDayOff', {});
  await waitForText(popup, 'Usual hours again');
  await picture(popup, 'day-off');
  await send('undoToday', {});
  await send('changeSettings', { settings: { enoughSessions: 1 } });
  await waitForText(popup, 'Done for today');
  await picture(popup, 'enough');
  await send('changeSettings', { settings: { enoughSessions: 4 } });
  await send('changeSettings', {
    settings: { hours: [...CLOSED.slice(0, 6), [{ fromMinute: 600, toMinute: 601 }]] },
  });
  await picture(popup, 'outside-hours');
  await page.evaluate(`chrome.storage.local.set({settings: 'unreadable'})`);
  await send('lookIn', {});
  await popup.close();
  await waitForState('it is set aside', ({ setAside }) => setAside.length > 0);
  await send('changeSettings', {
    settings: { hours: CLOSED.map(() => [{ fromMinute: 0, toMinute: 1440 }]) },
  });
  popup = await driver.openToolbarPopup();
  await waitForText(popup, 'Stretch now');
  await picture(popup, 'home-set-aside');
  await popup.close();

  await send('changeSettings', { settings: DEFAULT_SETTINGS });
  await send('startSession', { kind: 'just-one', pickedAtMs: Date.now() });
  const large = await driver.openPage('src/ui/popup/large.html');
  await press(large, "I'm ready", 60_000);
  await large.waitFor(`document.querySelector('fieldset:not([disabled])') !== null`, 60_000);
  await picture(large, 'session-large');
  await large.close();
  await send('endSession', { sessionId: (await state()).session?.id ?? '' });
  const options = await driver.openPage('src/ui/options/index.html');
  const sections = ['body', 'rhythm', 'sessions', 'hours', 'place', 'calls', 'sound', 'look'];
  for (const id of [...sections, 'shortcuts', 'safety', 'signs']) {
    await options.waitFor(`document.getElementById('${id}') !== null`);
    await options.evaluate(`document.getElementById('${id}').scrollIntoView()`);
    await picture(options, `options-${id}`);
  }
  const safety = await driver.openPage('src/ui/safety/index.html');
  await safety.waitFor(`document.querySelector('main') !== null`);
  await picture(safety, 'safety');
}

async function picture(view: View, name: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await view.emulateColorScheme(scheme);
    await view.waitFor('document.getAnimations().length === 0');
    await view.screenshot(`${FOLDER}/${name}-${scheme}.png`);
  }
  process.stdout.write(`${FOLDER}/${name}-{light,dark}.png\n`);
}
