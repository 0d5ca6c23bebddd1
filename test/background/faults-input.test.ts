/** Section F of the fault catalogue: what the browser says of input, and what is true. */
import { describe, expect, it } from 'vitest';
import type { Computer } from '../fakes/computer.ts';
import { cycleOf, MINUTE_MS, offered, setUp } from './given.ts';

const shown = ({ world }: Computer) => world.calls.filter((call) => call === 'notifications.create').length;

/** No input, or a locked screen, for `minutes`, then back. */
async function away(computer: Computer, minutes: number, how: 'idle' | 'locked'): Promise<void> {
  const { world } = computer;
  world.idle = how;
  world.idleSeconds = how === 'idle' ? world.idleThreshold : 1;
  computer.wake().events.idle.fire(how);
  await computer.settle();
  await computer.advance(minutes * MINUTE_MS);
  await computer.comeBack();
}

describe('the watch for input', () => {
  it('F01, F02: asks for 15 s at least, and anew in each life of the worker', async () => {
    const computer = await setUp();
    await computer.advance(50 * MINUTE_MS + 1000);
    expect(computer.world.idleThreshold).toBe(15);
    computer.kill();
    computer.world.idleThreshold = 60;
    computer.wake();
    await computer.settle();
    expect(computer.world.idleThreshold).toBe(15);
  });

  it('F03: that is stuck at active still reminds, at the cap', async () => {
    const computer = await setUp();
    await computer.advance(54 * MINUTE_MS);
    expect(shown(computer)).toBe(1);
  });

  it('F03: that is stuck at idle can be done without: on a phone a lot, only a lock means away', async () => {
    const computer = await setUp();
    await computer.send('changeSettings', { settings: { isOnPhoneALot: true } });
    await away(computer, 30, 'idle');
    await computer.advance(21 * MINUTE_MS);
    expect(computer.world.badge).toBe('●');
  });

  it('F04: takes a Firefox that never says locked by the time', async () => {
    const computer = await setUp('firefox');
    await computer.advance(40 * MINUTE_MS);
    await away(computer, 6, 'idle');
    expect(cycleOf(computer)).toMatchObject({ stage: 'counting', workedMs: 0 });
  });

  it('F05: takes sound in the shown tab for watching, so that a meeting is no rest', async () => {
    const computer = await setUp();
    computer.world.audibleTabs = [{ active: true, windowId: 1 }];
    await away(computer, 25, 'idle');
    await computer.advance(27 * MINUTE_MS);
    expect(cycleOf(computer).stage).not.toBe('counting');
  });

  it('F06: takes nothing away for a lock of five seconds', async () => {
    const computer = await setUp();
    await computer.advance(45 * MINUTE_MS);
    await away(computer, 5 / 60, 'locked');
    await computer.advance(7 * MINUTE_MS);
    expect(cycleOf(computer).stage).not.toBe('counting');
  });

  it('F08: believes the answer, not the event: a lost or a false active changes nothing', async () => {
    const computer = await setUp();
    await computer.advance(30 * MINUTE_MS);
    const before = cycleOf(computer);
    computer.wake().events.idle.fire('active');
    await computer.settle();
    expect(cycleOf(computer)).toEqual(before);
  });

  it('F08: knows to the second since when, also when the threshold was lowered in the middle of a silence', async () => {
    const computer = await setUp();
    await computer.advance(50 * MINUTE_MS + 1000);
    expect(computer.world.idleThreshold).toBe(15);
    computer.world.idle = 'idle';
    computer.world.idleSeconds = 43.5;
    computer.wake().events.idle.fire('idle');
    await computer.settle();
    expect(cycleOf(computer).idleSinceMs).toBe(computer.world.nowMs - 44_000);
  });

  it('F08: takes a lull that begins for what it is', async () => {
    const computer = await setUp();
    await computer.advance(50 * MINUTE_MS + 1000);
    await computer.goIdle();
    expect(cycleOf(computer).idleSinceMs).toBe(computer.world.nowMs - 15_000);
  });
});

describe('a reminder', () => {
  it('F07: is answered by locking the screen for a rest: it is withdrawn', async () => {
    const computer = await offered();
    await away(computer, 6, 'locked');
    expect(computer.world.notifications.size).toBe(0);
    expect(computer.world.badge).toBe('');
  });

  it('F09: does not come on a lock screen, nor in the two minutes after', async () => {
    const computer = await setUp();
    await computer.advance(49.5 * MINUTE_MS);
    await away(computer, 0.2, 'locked');
    await computer.advance(1.9 * MINUTE_MS);
    expect(shown(computer)).toBe(0);
    await computer.advance(8 * MINUTE_MS);
    expect(shown(computer)).toBe(1);
  });

  it('F10: does not come in a pause, whatever wakes the worker', async () => {
    const computer = await offered();
    await computer.send('pause', { pause: '1-hour' });
    const before = shown(computer);
    for (let count = 0; count < 5; count += 1) {
      computer.kill();
      await computer.advance(10 * MINUTE_MS);
      await computer.comeBack();
    }
    expect(shown(computer)).toBe(before);
    expect(computer.world.badge).toBe('Ⅱ');
  });
});
