/**
 * The main job, in real time, with nothing faked but the stored minutes of work: a calf declared a weak spot, a real
 * alarm, a real notification, the real toolbar popup, the session's own window, and the whole gastrocnemius stretch in it to its
 * end.
 */
import { expect } from 'vitest';
import type { State } from '../../src/core/state.ts';
import type { Display } from './drivers/display.ts';
import type { View } from './drivers/driver.ts';
import { type Browser, openExtension } from './extension.ts';
import { press, waitForText } from './person.ts';
import { pictureFolder } from './picture-folder.ts';

const STRETCH_MS = 180_000;

export async function runMainJob(browser: Browser, display: Display): Promise<void> {
  const pictures = pictureFolder(browser);
  const extension = await openExtension(browser, { display });
  try {
    const { driver } = extension;
    // A stranger says where it is weak, and that nothing hurts.
    const firstRun = await driver.openToolbarPopup();
    await press(firstRun, 'Calf');
    await press(firstRun, 'Next');
    await press(firstRun, 'Weak spot');
    await press(firstRun, 'Next');
    await press(firstRun, 'None of these');
    await press(firstRun, 'Done');
    await press(firstRun, 'Yes');
    await waitForText(firstRun, 'Stretch now');
    await firstRun.screenshot(`${pictures}/home.png`);
    await firstRun.close();
    // About two minutes: the calf on both sides, and something small after it.
    await extension.send('changeSettings', { settings: { sessionMinutes: 2 } });

    await extension.setDueIn(4);
    await display.move({ x: 700, y: 500 });
    await extension.waitForState('the reminder is due', ({ cycle }) => cycle.stage !== 'counting');
    // The hands rest: the first lull, or at the latest the cap.
    await extension.waitForState('the reminder is offered', ({ cycle }) => cycle.isNotified, 60_000);
    await driver.clickNotification(browser === 'chromium' ? { button: 0 } : {});

    if (browser === 'firefox') await press(await driver.waitForPopup(15_000), 'Start');
    // One stands for it, so the popup makes way for the large window.
    const large = await driver.waitForPage('src/ui/popup/large.html', 15_000);
    const { session } = await extension.waitForState('a session waits', (state) => state.session !== null);
    const [calf, ...others] = session?.plan.items ?? [];
    expect(calf?.stretchId).toBe('gastrocnemius-wall');
    const holdSeconds = calf?.holdSeconds ?? 0;
    await press(large, "I'm ready", 60_000);
    await large.waitFor(`document.querySelector('.answers:not([disabled])') !== null`, 30_000);
    await large.screenshot(`${pictures}/hold.png`);
    await expectOneSentence(large);
    await expectFigure(large);
    const isHeld = ({ session: now }: State) => now === null || now.credited.length === 4;
    await extension.waitForState('the calf is held', isHeld, STRETCH_MS);
    // The next stretch waits for its person, who has had enough.
    if (others.length > 0) await press(large, 'End', 20_000);
    await extension.waitForState('the session is over', (state) => state.session === null);
    await waitForText(large, `${2 * holdSeconds} s`);
    await large.screenshot(`${pictures}/done.png`);

    const state = await extension.state();
    const held = { 'calf/left': 2 * holdSeconds, 'calf/right': 2 * holdSeconds };
    expect(state.dose.map(({ seconds }) => seconds)).toEqual([held]);
    expect(state.cycle.stage).toBe('counting');
    const entries = await extension.history();
    const holds = entries.filter((entry) => entry.kind === 'hold');
    expect(holds.map(({ side, seconds }) => `${side} ${seconds}`).sort()).toEqual(
      ['left', 'left', 'right', 'right'].map((side) => `${side} ${holdSeconds}`),
    );
    expect(entries.filter((entry) => entry.kind === 'session')).toMatchObject([
      { isComplete: others.length === 0, holdCount: 4 },
    ]);
    // In real time: the holds ended as far apart as the plan says, to a tenth of a second.
    const ends = holds.map(({ atMs }) => atMs).sort((a, b) => a - b);
    for (const [index, endMs] of ends.slice(1).entries()) {
      expect(Math.abs(endMs - (ends[index] ?? 0) - (holdSeconds + 7) * 1000)).toBeLessThanOrEqual(100);
    }
  } finally {
    await extension.close();
  }
}

/** During the hold, one sentence stands beside the ring, and it can be read. */
async function expectOneSentence(large: View): Promise<void> {
  const sentence = await large.evaluate<string>(`document.querySelector('.stage p')?.innerText ?? ''`);
  expect(sentence.length).toBeGreaterThan(20);
}

/** The body is drawn beside it, named by what one does on the side that is held, and the muscle glows. */
async function expectFigure(large: View): Promise<void> {
  await large.waitFor(`document.querySelector('.figure-body .figure-muscle') !== null`, 10_000);
  const name = await large.evaluate<string>(`document.querySelector('.figure-body').ariaLabel ?? ''`);
  expect(name).toMatch(/Move the (left|right) foot straight back/);
  const glow = await large.evaluate<number>(
    `document.querySelector('.figure-body .figure-muscle').getBoundingClientRect().height`,
  );
  expect(glow).toBeGreaterThan(8);
}
