/** Section A of the fault catalogue: what alarms do to a reminder. Each test is named by its fault. */
import { describe, expect, it } from 'vitest';
import type { Computer } from '../fakes/computer.ts';
import { cycleOf, MINUTE_MS, setUp } from './given.ts';

const shown = ({ world }: Computer) => world.calls.filter((call) => call === 'notifications.create').length;
const alarms = ({ world }: Computer) => [...world.alarms.keys()];

/** Closed and opened again, with the alarms gone. */
async function restart(computer: Computer, goneMs: number): Promise<void> {
  computer.kill();
  computer.world.alarms.clear();
  computer.world.notifications.clear();
  computer.setNow(computer.world.nowMs + goneMs);
  computer.wake().events.startup.fire();
  await computer.settle();
}

/** The alarm fires now as it stands, without its time having come. */
async function fire(computer: Computer): Promise<void> {
  computer.fireAlarm();
  await computer.settle();
}

describe('a reminder survives', () => {
  it('A01: alarms that a restart of the browser took, and counts the work before it', async () => {
    const computer = await setUp();
    await computer.advance(40 * MINUTE_MS);
    // A minute without input settles the work.
    await computer.goIdle();
    await computer.comeBack();
    await restart(computer, MINUTE_MS);
    expect(alarms(computer)).toEqual(['next']);
    await computer.advance(10 * MINUTE_MS + 1000);
    expect(cycleOf(computer).stage).toBe('due');
  });

  it('A02: alarms that an update took, whatever its reason says', async () => {
    const computer = await setUp();
    await computer.advance(20 * MINUTE_MS);
    computer.world.alarms.clear();
    computer.kill();
    computer.wake().events.installed.fire();
    computer.life().events.installed.fire();
    await computer.settle();
    expect(alarms(computer)).toEqual(['next']);
    expect(computer.world.openedTabs).toHaveLength(1);
  });

  it('A04: wakes every 20 s for 50 minutes, which push nothing out', async () => {
    const computer = await setUp();
    for (let count = 0; count < 150; count += 1) {
      await computer.advance(20_000);
      await computer.send('lookIn', {});
    }
    await computer.advance(2000);
    expect(cycleOf(computer).stage).toBe('due');
  });

  it('A08: an alarm that comes 50 ms early', async () => {
    const computer = await setUp();
    await computer.advance(50 * MINUTE_MS - 50);
    await fire(computer);
    expect(cycleOf(computer).stage).toBe('counting');
    await computer.advance(2000);
    expect(cycleOf(computer).stage).toBe('due');
  });

  it.each([0, 1, 30, 60])('A09: a browser that fires no sooner than after %s s', async (seconds) => {
    const computer = await setUp();
    computer.world.minDelayMs = seconds * 1000;
    await computer.advance(54 * MINUTE_MS + 1000);
    expect(shown(computer)).toBe(1);
  });

  it('A15: storage that answers only after the next events have come', async () => {
    const computer = await setUp();
    await computer.advance(49 * MINUTE_MS);
    computer.kill();
    computer.setNow(computer.world.nowMs + MINUTE_MS + 1000);
    const { events } = computer.wake();
    events.startup.fire();
    events.idle.fire('active');
    computer.fireAlarm();
    await computer.settle();
    expect(cycleOf(computer).stage).toBe('due');
    expect(alarms(computer)).toEqual(['next']);
  });

  it('A18: an alarm that something has cleared: any wake restores it', async () => {
    for (const wake of ['idle', 'message', 'click'] as const) {
      const computer = await setUp();
      computer.world.alarms.clear();
      if (wake === 'idle') await computer.comeBack();
      if (wake === 'message') await computer.send('lookIn', {});
      if (wake === 'click') await computer.clickNotification('body');
      expect(alarms(computer), wake).toEqual(['next']);
    }
  });
});

describe('one reminder, however the alarms come', () => {
  it('A05: hours late after a sleep: the sleep was a rest, and nothing comes at once', async () => {
    const computer = await setUp();
    await computer.advance(49 * MINUTE_MS);
    computer.setNow(computer.world.nowMs + 3 * 60 * MINUTE_MS);
    await fire(computer);
    expect(shown(computer)).toBe(0);
    expect(cycleOf(computer)).toMatchObject({ stage: 'counting', workedMs: 0 });
  });

  it('A05: late after a sleep, and the browser says idle just before it (M9)', async () => {
    const computer = await setUp();
    await computer.send('changeSettings', { settings: { capMinutes: 0 } });
    await computer.advance(49 * MINUTE_MS);
    const scheduledTime = computer.world.nowMs + MINUTE_MS;
    computer.setNow(scheduledTime + 64_000);
    // By then Chromium has moved the periodic alarm on.
    computer.world.alarms.set('next', { scheduledTime: computer.world.nowMs + 56_000, periodInMinutes: 1 });
    // A hand has moved by the time the worker asks.
    const { events } = computer.wake();
    events.idle.fire('idle');
    events.alarm.fire({ name: 'next', scheduledTime });
    await computer.settle();
    expect(shown(computer)).toBe(0);
    expect(cycleOf(computer)).toMatchObject({ stage: 'counting', backAtMs: computer.world.nowMs });
  });

  it.each(['storage.get', 'storage.set'])('A05: late after a sleep, and %s fails once', async (name) => {
    const computer = await setUp();
    await computer.advance(49 * MINUTE_MS);
    computer.setNow(computer.world.nowMs + 20 * MINUTE_MS);
    const { failing } = computer.world;
    failing.add(name).has = (call) => failing.delete(call);
    await fire(computer);
    computer.kill();
    await computer.advance(20 * MINUTE_MS);
    expect(computer.world.badge).toBe('');
    expect(cycleOf(computer)).toMatchObject({ stage: 'counting', workedMs: 0 });
  });

  it('A05: overdue after a sleep, and storage fails before it comes: nothing moves it', async () => {
    const computer = await setUp();
    await computer.advance(48 * MINUTE_MS);
    const before = { ...computer.world.alarms.get('next') };
    computer.setNow(computer.world.nowMs + 20 * MINUTE_MS);
    computer.world.failing.add('storage.get');
    await computer.send('lookIn', {});
    expect(computer.world.alarms.get('next')).toEqual(before);
  });

  it('A06, A07: twice after a wake, in whatever order', async () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const computer = await setUp();
      await computer.advance(52 * MINUTE_MS);
      const scheduled = [computer.world.nowMs - 90_000, computer.world.nowMs - 30_000];
      computer.setNow(computer.world.nowMs + 90_000);
      for (const index of order) {
        computer.wake().events.alarm.fire({ name: 'next', scheduledTime: scheduled[index] ?? 0 });
      }
      await computer.settle();
      await computer.advance(12 * MINUTE_MS);
      expect(shown(computer)).toBeLessThanOrEqual(1);
      expect(alarms(computer)).toEqual(['next']);
    }
  });

  it('A10: started again and again with a time that has passed', async () => {
    const computer = await setUp();
    await computer.advance(54 * MINUTE_MS);
    for (let count = 0; count < 10; count += 1) {
      computer.kill();
      computer.wake();
      await computer.settle();
    }
    expect(shown(computer)).toBe(1);
    for (const { when = 0 } of computer.world.alarmCalls.slice(-10)) {
      expect(when).toBeGreaterThan(computer.world.nowMs);
    }
  });

  it.each([1, 10, 60, 6 * 60, 24 * 60])('A17: %s minutes late', async (minutes) => {
    const computer = await setUp();
    await computer.advance(49 * MINUTE_MS);
    computer.setNow(computer.world.nowMs + minutes * MINUTE_MS);
    await fire(computer);
    await computer.advance(10 * MINUTE_MS);
    expect(shown(computer)).toBeLessThanOrEqual(1);
    expect(alarms(computer)).toEqual(['next']);
  });

  it.each([1, 4 * 60, 10 * 24 * 60])('A20: after the browser was closed for %s minutes', async (minutes) => {
    const computer = await setUp();
    await computer.advance(54 * MINUTE_MS);
    const before = shown(computer);
    await restart(computer, minutes * MINUTE_MS);
    await computer.advance(MINUTE_MS);
    expect(shown(computer) - before).toBeLessThanOrEqual(minutes < 5 ? 1 : 0);
    expect(alarms(computer)).toEqual(['next']);
  });
});

describe('what is asked of the browser', () => {
  it('A12: never more than one alarm, by one name', async () => {
    const computer = await setUp();
    for (const minutes of [10, 30, 15]) {
      await computer.advance(minutes * MINUTE_MS);
      expect(alarms(computer)).toEqual(['next']);
    }
  });

  it('A13: never an alarm more than a day ahead, though the pause is longer (Firefox wraps at 49.7 days)', async () => {
    const computer = await setUp('firefox');
    const closed = Array.from({ length: 7 }, () => []);
    await computer.send('changeSettings', { settings: { hours: closed } });
    const aheadMs = (computer.world.alarms.get('next')?.scheduledTime ?? 0) - computer.world.nowMs;
    expect(aheadMs).toBe(24 * 60 * MINUTE_MS);
  });

  it('A14: no option that Firefox throws on', async () => {
    const computer = await setUp('firefox');
    expect(alarms(computer)).toEqual(['next']);
    expect(Object.keys(computer.world.alarmCalls.at(-1) ?? {}).sort()).toEqual(['periodInMinutes', 'when']);
  });
});
