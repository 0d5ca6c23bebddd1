import { mkdirSync, rmSync } from 'node:fs';
import { openExtension } from '../test/e2e/extension.ts';
import { press, waitForText } from '../test/e2e/person.ts';
import { findChromium } from './find-browser.mjs';
import { startStory } from './tell-story.ts';

/**
 * The main job, told in the terminal and in pictures: for a machine without a screen. It runs in real time, about three
 * minutes. Two things are not as at a desk: the minutes of work are set, so that nobody waits for them, and without a
 * screen there is no lull, so the reminder comes at once when it is due.
 */
const FOLDER = 'artifacts/story';
const HOLDING = `document.querySelector('fieldset:not([disabled])') !== null`;
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const extension = await openExtension(findChromium() ? 'chromium' : 'firefox');
const { driver, page, send, setDueIn, waitForState, state, history } = extension;
const { step, picture, end } = startStory(FOLDER);

await step('The extension is installed and says welcome', async () => {
  await page.waitFor(`document.querySelector('h1') !== null`);
  await picture(page, 'welcome');
});

const firstRun = await driver.openToolbarPopup();
await step('You say that your calves are a weak spot', async () => {
  await press(firstRun, 'Calf');
  await picture(firstRun, 'where');
  await press(firstRun, 'Next');
  await press(firstRun, 'Weak spot');
  await press(firstRun, 'Next');
});
await step('Nothing hurts, and a wall is near', async () => {
  await press(firstRun, 'None of these');
  await picture(firstRun, 'what-hurts');
  await press(firstRun, 'Done');
  await press(firstRun, 'Yes');
  await waitForText(firstRun, 'Stretch now');
  await picture(firstRun, 'home');
  await firstRun.close();
});

await step('Fifty minutes of work later the reminder is due: a real alarm fires', async () => {
  await send('changeSettings', { settings: { sessionMinutes: 2, capMinutes: 0 } });
  await setDueIn(3);
  await waitForState('the reminder is offered', ({ cycle }) => cycle.stage === 'offered', 60_000);
});

const popup = await driver.openToolbarPopup();
await step('The popup offers a stretch for exactly that muscle, and says why', async () => {
  await waitForText(popup, 'Skip');
  await picture(popup, 'offer');
});
await step('One click starts it, with a warm-up because your muscles are cold', async () => {
  await press(popup, 'Just one');
  await waitForState('the session runs', ({ session }) => session?.sinceMs != null);
});
const large = await driver.waitForPage('src/ui/popup/large.html', 15_000);
await step('You will stand for it, so it has a large window of its own', async () => {
  await waitForText(large, 'Warm up');
  await picture(large, 'warm-up');
});
await step('You stand at the wall and say that you are ready', async () => {
  await press(large, "I'm ready", 60_000);
  await picture(large, 'get-ready');
});
await step('You hold still for twenty seconds and breathe twice', async () => {
  await large.waitFor(HOLDING, 30_000);
  await picture(large, 'hold');
  await waitForState('the hold counts', ({ session }) => session?.credited.length === 1, 30_000);
});
await step('Sides alternate until both have had two holds', async () => {
  await waitForState('the second hold counts', ({ session }) => session?.credited.length === 2, 60_000);
  await picture(large, 'change');
  await waitForState('the session is over', ({ session }) => session === null, 120_000);
});
await step('It says what was held, and when the next one comes', async () => {
  await waitForText(large, '40 s');
  await picture(large, 'done');
  const [today] = (await state()).dose;
  const holds = (await history()).filter(({ kind }) => kind === 'hold').length;
  console.log(`  held: ${JSON.stringify(today?.seconds)}, ${holds} holds in the history`);
});

await extension.close();
end();
