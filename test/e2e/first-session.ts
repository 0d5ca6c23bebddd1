/**
 * From the installed extension over the welcome page into a running session, as a person would who reads no more than they
 * must: every press is a real click, counted, and nothing is sent but the working hours of the test.
 */
import { expect } from 'vitest';
import type { Display } from './drivers/display.ts';
import type { View } from './drivers/driver.ts';
import type { Browser } from './extension.ts';
import { openExtension } from './extension.ts';
import { press, waitForText } from './person.ts';
import { pictureFolder } from './picture-folder.ts';

const MOST_CLICKS = 12;
const MOST_SECONDS = 60;
/** The person's own time: to read what a click is about and to aim at it; and to read the list of what needs care. */
const CLICK_SECONDS = 3;
const SAFETY_LIST_SECONDS = 15;

export async function runFirstSession(browser: Browser, display: Display): Promise<void> {
  const pictures = pictureFolder(browser);
  const extension = await openExtension(browser, { display });
  try {
    const { driver, page: welcome } = extension;
    const beganMs = Date.now();
    let clicks = 0;
    const click = async (view: View, name: string) => {
      await press(view, name);
      clicks += 1;
    };
    await click(welcome, 'Neck');
    await click(welcome, 'Lower back');

    // A real notification of the background, clicked on the screen: the page hears it, and a break is not touched.
    await click(welcome, 'Send a test notification');
    await waitForText(welcome, 'Did you see it?');
    await driver.clickNotification();
    clicks += 1;
    await waitForText(welcome, 'A break will come just like that.');
    expect(await extension.notifications()).toEqual([]);
    expect((await extension.state()).cycle).toMatchObject({ stage: 'counting', isNotified: false });
    await welcome.screenshot(`${pictures}/welcome-seen.png`);

    await click(welcome, 'None of these');
    await click(welcome, 'Try one now');
    const popup = await driver.waitForPopup(15_000);
    await click(popup, "I'm ready");
    const { session } = await extension.waitForState(
      'the first session runs',
      (state) => state.session !== null && state.session.waiting === null,
    );
    await popup.screenshot(`${pictures}/first-session.png`);
    expect(['neck', 'lower-back']).toContain(session?.plan.items[0]?.area);
    expect((await extension.state()).person).toMatchObject({ isSetUp: true, flags: [], conditions: [] });

    const seconds = clicks * CLICK_SECONDS + SAFETY_LIST_SECONDS;
    const machine = ((Date.now() - beganMs) / 1000).toFixed(1);
    process.stdout.write(
      `${browser}: from the welcome page to a running session in ${clicks} clicks; ${seconds} s of a person who needs ` +
        `${CLICK_SECONDS} s a click and ${SAFETY_LIST_SECONDS} s for the safety list (${machine} s of this machine)\n`,
    );
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  } finally {
    await extension.close();
  }
}
