import { describe, expect, it } from 'vitest';
import type { SetAside } from '../../src/core/state.ts';
import { STATE_KEYS } from '../../src/storage/schema.ts';
import { CALF, MINUTE_MS, setUp } from './given.ts';

/** Chromium stores no value deeper than this. */
function deep(): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < 200; level += 1) value = { value };
  return value;
}

const GARBAGE: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a string', 'x'],
  ['NaN', Number.NaN],
  ['an array', [1, null, 'x']],
  ['1e308', 1e308],
  ['a deep object', deep()],
];

describe.each(STATE_KEYS)('a stored "%s" that is', (key) => {
  it.each(GARBAGE)('%s does not stop the reminder', async (_, value) => {
    const computer = await setUp();
    computer.kill();
    computer.world.stored.set(key, value);
    computer.wake();
    await computer.settle();
    // An unreadable person is asked again: the popup shows the first run.
    await computer.send('setPerson', { person: CALF });
    await computer.advance(60 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(1);
    for (const { when = Number.NaN } of computer.world.alarmCalls) expect(when).toBeGreaterThan(0);
  });
});

describe('an unreadable value', () => {
  it('is kept aside and shown until the person has seen it', async () => {
    const computer = await setUp();
    computer.kill();
    computer.world.stored.set('settings', { intervalMinutes: 'often' });
    computer.wake();
    await computer.settle();
    expect(computer.stored<SetAside[]>('setAside')).toMatchObject([
      { key: 'settings', text: '{"intervalMinutes":"often"}' },
    ]);
    expect(computer.stored('settings')).toMatchObject({ intervalMinutes: 50 });
    await computer.send('dismissSetAside', {});
    expect(computer.stored('setAside')).toEqual([]);
  });

  it('leaves the readable ones alone, and keys it does not know', async () => {
    const computer = await setUp();
    computer.kill();
    computer.world.stored.set('cycle', 'x');
    computer.world.stored.set('fromTheFuture', { kept: true });
    computer.world.stored.set('version', 99);
    computer.wake();
    await computer.settle();
    expect(computer.stored('person')).toMatchObject({ isSetUp: true });
    expect(computer.stored('fromTheFuture')).toEqual({ kept: true });
    expect(computer.stored('version')).toBe(99);
  });
});
