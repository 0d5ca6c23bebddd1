import browser from 'webextension-polyfill';

/** The one alarm of the product. */
const NAME = 'next';

/** Replaces the alarm. `atMs` must be finite, in the future and at most 24 h ahead; anything else throws a RangeError. */
export async function setAlarm(atMs: number, nowMs: number): Promise<void> {
  const aheadMs = atMs - nowMs;
  if (!(aheadMs > 0 && aheadMs <= 24 * 3600_000)) {
    throw new RangeError(`An alarm must be 1 ms to 24 h ahead, not ${aheadMs} ms`);
  }
  // The period brings a worker back that was killed while it handled the alarm: a one-shot is gone by then (fault A03).
  await browser.alarms.create(NAME, { when: atMs, periodInMinutes: 1 });
}

export async function clearAlarm(): Promise<void> {
  await browser.alarms.clear(NAME);
}

/** When the alarm is to fire, epoch ms; null when there is none. */
export async function alarmTime(): Promise<number | null> {
  return (await browser.alarms.get(NAME))?.scheduledTime ?? null;
}

/** `handle` gets the time at which the alarm should have fired, epoch ms. */
export function onAlarm(handle: (scheduledMs: number) => void): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === NAME) handle(scheduledTime);
  });
}
