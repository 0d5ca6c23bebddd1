/** A machine that sleeps: every process of the browser is stopped, in the middle of whatever it does. */
import { expect } from 'vitest';
import type { State } from '../../src/core/state.ts';
import { belongings, setUp } from './desk-worker.ts';
import type { Display } from './drivers/display.ts';
import { waitUntilTime } from './drivers/wait-until.ts';
import type { Browser, Extension } from './extension.ts';
import { openExtension } from './extension.ts';
import type { Seen } from './watch.ts';
import { watch } from './watch.ts';

/** The least there is, because a whole rest is slept through in real time. */
const REST_MINUTES = 2;

interface Slept {
  before: State;
  after: State;
  wokenMs: number;
  /** Since the alarm should have fired: what was slept before that, nobody can know. */
  sleptMs: number;
  seen: Seen;
}

/** Opens a browser of its own for `act`: the ones that sleep at the same time share nothing. */
export async function withSleeper(
  browser: Browser,
  act: (extension: Extension) => Promise<void>,
  display?: Display,
): Promise<void> {
  const extension = await openExtension(browser, display ? { display } : {});
  try {
    await setUp(extension, { restMinutes: REST_MINUTES });
    await act(extension);
  } finally {
    await extension.close();
  }
}

/** Whose hand moves the mouse after the sleep, and how long after. */
interface Hand {
  display: Display;
  afterMs: number;
}

/**
 * Sleeps at once, and until `seconds` after the moment at which the alarm should have fired. Where no hand is given, the
 * browser has no screen either, and Chromium then believes that somebody is always there, Firefox that nobody ever is.
 */
export async function sleepThroughAlarm(extension: Extension, seconds: number, hand?: Hand): Promise<Slept> {
  const seen = await watch(extension.page);
  const before = await extension.state();
  const alarmMs = (await extension.alarms())[0]?.scheduledTime ?? 0;
  let wokenMs = 0;
  await extension.driver.whileFrozen(async () => {
    await waitUntilTime(alarmMs + seconds * 1000);
    wokenMs = Date.now();
  });
  if (hand !== undefined) {
    await waitUntilTime(wokenMs + hand.afterMs);
    await hand.display.move({ x: 600, y: 400 });
  }
  const isBack = ({ rev, cycle }: State) => rev > before.rev && cycle.idleSinceMs === null;
  await extension.waitForState('the sleep is taken in', isBack, 20_000);
  // A periodic alarm that was slept through may fire a second time, one second later (fault A07).
  await waitUntilTime(wokenMs + 2500 + (hand?.afterMs ?? 0));
  const after = await extension.state();
  return { before, after, wokenMs, sleptMs: wokenMs - alarmMs, seen: await seen() };
}

/** While nothing else is due the alarm is minutes away: this one is due in `seconds`, otherwise the same. */
export async function setAlarmIn(extension: Extension, seconds: number): Promise<void> {
  await extension.page.evaluate(
    `(globalThis.browser ?? chrome).alarms.create('next', { when: ${Date.now() + seconds * 1000}, periodInMinutes: 1 })`,
  );
}

/** Whatever became of the time: nothing was lost, and there is one alarm, in time. */
export async function expectIntact(extension: Extension, { before, after, seen }: Slept): Promise<void> {
  expect(seen.alarmsAtMs.length).toBeGreaterThan(0);
  expect(belongings(after)).toEqual(belongings(before));
  const alarms = await extension.alarms();
  expect(alarms.map(({ name }) => name)).toEqual(['next']);
  const aheadMs = (alarms[0]?.scheduledTime ?? 0) - Date.now();
  expect(aheadMs).toBeGreaterThan(0);
  expect(aheadMs).toBeLessThanOrEqual(REST_MINUTES * 60_000);
}

function handAtOnce(display: Display | undefined): Hand | undefined {
  return display && { display, afterMs: 0 };
}

/** A little more than a minute asleep, over the moment at which the reminder would be due. */
export async function runShortSleep(browser: Browser, display?: Display): Promise<void> {
  await withSleeper(
    browser,
    async (extension) => {
      await extension.setDueIn(3);
      const slept = await sleepThroughAlarm(extension, 64, handAtOnce(display));
      const { cycle, settings } = slept.after;
      const intervalMs = settings.intervalMinutes * 60_000;
      const givenBackMs = (intervalMs * slept.sleptMs) / (REST_MINUTES * 60_000);
      expect(cycle.stage).toBe('counting');
      expect(Math.abs(intervalMs - givenBackMs - cycle.workedMs)).toBeLessThan(60_000);
      expect(cycle.backAtMs).toBeGreaterThanOrEqual(slept.wokenMs);
      expect(slept.seen.offersAtMs).toEqual([]);
      expect(await extension.notifications()).toEqual([]);
      await expectIntact(extension, slept);
    },
    display,
  );
}

/** A whole rest asleep, over the moment at which the reminder would be due. */
export async function runLongSleep(browser: Browser, display?: Display): Promise<void> {
  await withSleeper(
    browser,
    async (extension) => {
      await extension.setDueIn(3);
      const slept = await sleepThroughAlarm(extension, REST_MINUTES * 60 + 2, handAtOnce(display));
      const { cycle } = slept.after;
      expect(cycle.stage).toBe('counting');
      expect(cycle.workedMs).toBe(0);
      expect(cycle.countedToMs).toBeGreaterThanOrEqual(slept.wokenMs);
      expect(cycle.lastRest).not.toBeNull();
      const restedMs = (cycle.lastRest?.toMs ?? 0) - (cycle.lastRest?.fromMs ?? 0);
      expect(Math.abs(restedMs - slept.sleptMs)).toBeLessThan(3000);
      expect(slept.seen.offersAtMs).toEqual([]);
      expect(await extension.notifications()).toEqual([]);
      await expectIntact(extension, slept);
    },
    display,
  );
}
