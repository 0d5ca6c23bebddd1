import { describe, expect, it } from 'vitest';
import { isReminded } from '../desk-worker.ts';
import { expectIntact, runShortSleep, setAlarmIn, sleepThroughAlarm, withSleeper } from '../frozen.ts';

// The browsers only sleep, so they sleep at the same time.
describe.concurrent('a browser that is frozen for a minute', () => {
  // Faults A05, A06, A07, C01.
  it('while the reminder would become due takes it as time away, and nobody is reminded on return', async () => {
    await runShortSleep('chromium');
  }, 120_000);

  // Faults A06, A07, D07.
  it('while a reminder is on the screen leaves it there, and shows no second one', async () => {
    await withSleeper('chromium', async (extension) => {
      await extension.setDueIn(0);
      const offered = await extension.waitForState('the reminder is shown', isReminded);
      await setAlarmIn(extension, 1);
      const slept = await sleepThroughAlarm(extension, 64);
      expect(slept.after.cycle.stage).toBe('offered');
      expect(slept.after.cycle.stageSinceMs).toBe(offered.cycle.stageSinceMs);
      expect(slept.seen.offersAtMs).toEqual([]);
      expect(await extension.notifications()).toEqual(['offer']);
      await expectIntact(extension, slept);
    });
  }, 120_000);
});
