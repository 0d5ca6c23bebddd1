import { describe, expect, it } from 'vitest';
import { view } from '../../../src/core/session.ts';
import { isReminded } from '../desk-worker.ts';
import { startDisplay } from '../drivers/display.ts';
import { waitUntilTime } from '../drivers/wait-until.ts';
import { expectIntact, runLongSleep, setAlarmIn, sleepThroughAlarm, withSleeper } from '../frozen.ts';
import { press, waitForText } from '../person.ts';

const NECK = {
  focus: [{ area: 'neck', side: 'both', kind: 'tight' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};
/** A hold that is reported later than this after its end was slept through. */
const SLEPT_THROUGH_SECONDS = 90;

// The browsers only sleep, so they sleep at the same time.
describe.concurrent('a browser that is frozen for as long as a rest', () => {
  // Faults A05, A07, C01.
  it('takes it as a rest, begins a new cycle, and nobody is reminded on return', async () => {
    await runLongSleep('chromium');
  }, 180_000);

  // Fault A06: the browser says "idle" before it tells of the alarm that is late (M9).
  it('and then says idle before its alarm comes takes the same rest', async () => {
    const display = await startDisplay();
    await runLongSleep('chromium', display).finally(() => display.stop());
  }, 180_000);

  // Faults A06, A07, D06.
  it('withdraws the reminder that was on the screen', async () => {
    await withSleeper('chromium', async (extension) => {
      await extension.setDueIn(0);
      await extension.waitForState('the reminder is shown', isReminded);
      await setAlarmIn(extension, 1);
      const slept = await sleepThroughAlarm(extension, 122);
      expect(slept.after.cycle.stage).toBe('counting');
      expect(slept.after.cycle.lastRest).not.toBeNull();
      expect(slept.seen.offersAtMs).toEqual([]);
      expect(await extension.notifications()).toEqual([]);
      expect(await extension.badge()).toBe('');
      await expectIntact(extension, slept);
    });
  }, 180_000);

  // Fault C14.
  it('in a hold counts nothing for it, and begins the hold again', async () => {
    await withSleeper('chromium', async (extension) => {
      await extension.send('setPerson', { person: NECK });
      const popup = await extension.driver.openPage('src/ui/popup/index.html');
      await press(popup, 'Just one');
      await press(popup, "I'm ready");
      const { session } = await extension.waitForState('it holds', (state) => {
        const now = state.session === null ? null : view(state.session, Date.now());
        return now?.state === 'running' && now.beat.kind === 'hold';
      });
      const holdSeconds = session?.plan.items[0]?.holdSeconds ?? 0;
      const wakeMs = Date.now() + (holdSeconds + SLEPT_THROUGH_SECONDS + 5) * 1000;
      await extension.driver.whileFrozen(() => waitUntilTime(wakeMs));
      await waitForText(popup, 'his hold starts again');
      const woken = await extension.state();
      expect(woken.session?.id).toBe(session?.id);
      expect(woken.session?.credited).toEqual([]);
      expect(woken.dose).toEqual([]);
      await press(popup, "I'm ready");
      const after = await extension.waitForState('the hold counts', ({ dose }) => dose.length > 0, 60_000);
      expect(after.session?.credited).toHaveLength(1);
    });
  }, 240_000);
});
