import { describe, expect, it } from 'vitest';
import { isReminded } from '../desk-worker.ts';
import { startDisplay } from '../drivers/display.ts';
import type { Extension } from '../extension.ts';
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

  // Faults A05, A06, F09: at the wake the browser says "idle" first, with the next alarm set already, then that this one is late.
  it('while a reminder waits for a lull does not take the sleep for one', async () => {
    const display = await startDisplay();
    const sleep = async (extension: Extension) => {
      await extension.send('changeSettings', { settings: { capMinutes: 10 } });
      await display.move({ x: 300, y: 300 });
      await extension.setDueIn(0);
      await extension.waitForState('it waits for a lull', ({ cycle }) => cycle.thresholdSeconds === 15);
      await setAlarmIn(extension, 2);
      const slept = await sleepThroughAlarm(extension, 64, { display, afterMs: 2000 });
      expect(slept.seen.offersAtMs).toEqual([]);
      expect(slept.after.cycle.stage).toBe('counting');
      expect(await extension.notifications()).toEqual([]);
      await expectIntact(extension, slept);
    };
    await withSleeper('chromium', sleep, display).finally(() => display.stop());
  }, 120_000);
});
