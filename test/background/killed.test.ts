import { describe, expect, it } from 'vitest';
import type { DoseDay } from '../../src/core/dose.ts';
import { openHistory } from '../../src/storage/history.ts';
import { cycleOf, holdBeat, inFirstHold, MINUTE_MS, offered, sessionOf, setUp } from './given.ts';

/** More calls than any handler makes. */
const MOST_CALLS = 16;

describe('a worker that is killed', () => {
  it('at any call while it handles the alarm comes back within a minute and shows one reminder (A03)', async () => {
    for (let count = 0; count < MOST_CALLS; count += 1) {
      const computer = await setUp();
      await computer.advance(49 * MINUTE_MS);
      await computer.advance(MINUTE_MS - 1);
      computer.wake().dieAfter(count);
      await computer.advance(2);
      computer.kill();
      await computer.advance(4.5 * MINUTE_MS);
      expect(computer.world.notifications.size, `killed at call ${count}`).toBe(1);
      expect(computer.world.alarms.size).toBe(1);
    }
  });

  it('between showing the notification and noting it replaces it: never two (D12)', async () => {
    const computer = await setUp();
    await computer.advance(50 * MINUTE_MS + 1000);
    computer.world.idle = 'idle';
    computer.world.idleSeconds = 20;
    const shown = () => computer.world.calls.filter((call) => call === 'notifications.create').length;
    computer.wake().events.idle.fire('idle');
    while (shown() === 0) await new Promise((resolve) => setImmediate(resolve));
    computer.kill();
    await computer.advance(2 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(1);
    expect(cycleOf(computer).isNotified).toBe(true);
  });

  it('between the write and the history loses and doubles no hold', async () => {
    for (let count = 0; count < MOST_CALLS; count += 1) {
      const computer = await inFirstHold();
      const { id } = sessionOf(computer);
      const beat = holdBeat(computer);
      computer.life().dieAfter(count);
      void computer.send('reportHold', { sessionId: id, beat });
      await computer.settle();
      computer.kill();
      // The page that gets no answer sends it once more.
      await computer.send('reportHold', { sessionId: id, beat });
      await computer.advance(2 * MINUTE_MS);
      const entries = await openHistory().between(0, Number.MAX_SAFE_INTEGER);
      expect(
        entries.map((entry) => entry.kind),
        `killed at call ${count}`,
      ).toEqual(['hold']);
      expect(Object.values(computer.stored<DoseDay[]>('dose')[0]?.seconds ?? {})).toEqual([20]);
    }
  });
});

describe('a worker that was not running', () => {
  it('shows the reminder of the event that woke it once', async () => {
    const computer = await setUp();
    await computer.advance(50 * MINUTE_MS + 1000);
    computer.kill();
    await computer.goIdle();
    expect(computer.world.calls.filter((call) => call === 'notifications.create')).toHaveLength(1);
  });

  it('learns of a sleep from the alarm that woke it, and reminds nobody who has just come back', async () => {
    const computer = await setUp();
    await computer.advance(40 * MINUTE_MS);
    computer.kill();
    computer.setNow(computer.world.nowMs + 90 * MINUTE_MS);
    computer.fireAlarm();
    await computer.settle();
    expect(computer.world.calls).not.toContain('notifications.create');
    expect(cycleOf(computer)).toMatchObject({ stage: 'counting', workedMs: 0 });
  });

  it('decides once for the event that woke it', async () => {
    const computer = await setUp();
    computer.kill();
    const before = computer.world.alarmCalls.length;
    await computer.advance(5 * MINUTE_MS);
    expect(computer.world.alarmCalls.length - before).toBe(1);
  });

  it('decides by itself when it was started without an event', async () => {
    const computer = await setUp();
    computer.kill();
    computer.world.alarms.clear();
    computer.wake();
    await computer.settle();
    expect(computer.world.alarms.size).toBe(1);
  });
});

describe('a session that nobody drives', () => {
  it('ends after 15 minutes; with nothing held the offer stands again', async () => {
    const computer = await offered();
    await computer.comeBack();
    await computer.send('startSession', { kind: 'just-one', pickedAtMs: computer.world.nowMs });
    expect(computer.world.badge).toBe('▶');
    await computer.advance(14 * MINUTE_MS);
    expect(sessionOf(computer).waiting).toBe('view');
    await computer.advance(2 * MINUTE_MS);
    expect(computer.stored('session')).toBeNull();
    expect(computer.world.badge).toBe('●');
    expect(cycleOf(computer).stage).not.toBe('counting');
  });

  it('does not silence for ever when its page stays open and nobody says "I\'m ready"', async () => {
    const computer = await setUp();
    await computer.send('startSession', { kind: 'just-one', pickedAtMs: computer.world.nowMs });
    const { id } = sessionOf(computer);
    computer.world.locks.add('session-view');
    await computer.send('takeSession', { sessionId: id });
    await computer.send('goNext', { sessionId: id });
    expect(sessionOf(computer).sinceMs).toBeNull();
    await computer.advance(20 * MINUTE_MS);
    expect(computer.stored('session')).toBeNull();
  });

  it('was a rest when a hold was credited', async () => {
    const computer = await inFirstHold();
    await computer.send('reportHold', { sessionId: sessionOf(computer).id, beat: holdBeat(computer) });
    computer.world.locks.clear();
    await computer.advance(17 * MINUTE_MS);
    expect(computer.stored('session')).toBeNull();
    expect(cycleOf(computer).workedMs).toBe(0);
  });
});
