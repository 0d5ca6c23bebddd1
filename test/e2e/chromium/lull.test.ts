import { describe, expect, it } from 'vitest';
import { dueAt } from '../../../src/core/cycle.ts';
import { isReminded, setUp } from '../desk-worker.ts';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import { waitUntil, waitUntilTime } from '../drivers/wait-until.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';

/** The browser's own least time without input until it says `idle`. */
const LULL_MS = 15_000;

/** A desk of its own, with a hand on the mouse: what one person does, the other's browser does not see. */
async function atDesk(act: (extension: Extension, display: Display) => Promise<void>): Promise<void> {
  const display = await startDisplay();
  try {
    const extension = await openExtension('chromium', { display });
    await act(extension, display).finally(() => extension.close());
  } finally {
    await display.stop();
  }
}

function idleState({ page }: Extension): Promise<string> {
  return page.evaluate<string>('chrome.idle.queryState(15)');
}

describe.concurrent('a reminder', () => {
  // Faults F02, F08.
  it('that is due waits while the hands work, comes in the first lull, and the next movement is seen', async () => {
    await atDesk(async (extension, display) => {
      await setUp(extension, { capMinutes: 10 });
      await display.move({ x: 300, y: 300 });
      await extension.setDueIn(1);
      await extension.waitForState('it is due', ({ cycle }) => cycle.stage === 'due');

      // For longer than a lull, one movement after the other: due and silent.
      const startMs = Date.now();
      let lastInputMs = startMs;
      const stages = new Set<string>();
      const work = async () => {
        await display.move({ x: 300 + (lastInputMs % 200), y: 400 });
        lastInputMs = Date.now();
        stages.add((await extension.state()).cycle.stage);
        return lastInputMs - startMs > LULL_MS + 3000;
      };
      await waitUntil(work, { timeoutMs: 40_000, what: 'the hands have worked for a while' });
      expect([...stages]).toEqual(['due']);
      expect(await extension.notifications()).toEqual([]);
      expect(await extension.badge()).toBe('●');
      expect(await idleState(extension)).toBe('active');

      const offered = await extension.waitForState('the reminder is shown', isReminded, 40_000);
      const quietMs = offered.cycle.stageSinceMs - lastInputMs;
      expect(quietMs).toBeGreaterThan(LULL_MS - 1500);
      expect(quietMs).toBeLessThan(LULL_MS + 5000);
      expect(await idleState(extension)).toBe('idle');
      expect(await extension.notifications()).toEqual(['offer']);

      await display.move({ x: 700, y: 500 });
      const isSeen = async () => (await idleState(extension)) === 'active';
      await waitUntil(isSeen, { what: 'the browser sees the hand' });
      const back = await extension.waitForState(
        'the hand is seen',
        ({ cycle }) => cycle.idleSinceMs === null,
      );
      expect(back.cycle.stage).toBe('offered');
      expect(await extension.notifications()).toEqual(['offer']);
    });
  }, 120_000);

  // Faults F06, F09.
  it('does not become due while nobody is there, nor in the moment they come back', async () => {
    await atDesk(async (extension, display) => {
      await setUp(extension, { awaySeconds: 30 });
      await display.move({ x: 300, y: 300 });
      // Away begins 30 s after the last movement. A little later it would be due, in an empty room.
      await extension.setDueIn(34);
      const isQuiet = (cycle: { idleSinceMs: number | null }) => cycle.idleSinceMs !== null;
      const { cycle, settings } = await extension.waitForState(
        'the browser says idle',
        (state) => isQuiet(state.cycle),
        60_000,
      );
      await waitUntilTime(dueAt(cycle, settings) + 2000);
      expect((await extension.state()).cycle.stage).toBe('counting');
      await display.move({ x: 700, y: 500 });
      const back = await extension.waitForState('they are back', (state) => !isQuiet(state.cycle));
      expect(back.cycle.stage).toBe('counting');
      expect(back.cycle.workedMs).toBeLessThan(settings.intervalMinutes * 60_000 - 60_000);
      expect(await extension.notifications()).toEqual([]);
    });
  }, 120_000);
});
