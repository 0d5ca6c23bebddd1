import { describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../../src/core/log-entry.ts';
import type { Settings } from '../../src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { openHistory } from '../../src/storage/history.ts';
import { HOLD } from '../data/given.ts';
import { MINUTE_MS, setUp } from './given.ts';

const idsInHistory = async () =>
  (await openHistory().between(0, Number.MAX_SAFE_INTEGER)).map(({ id }) => id).sort();
const entries = (...ids: string[]): LogEntry[] => ids.map((id) => ({ ...HOLD, id }));
const REFUSED = { err: { name: 'WrongShape' } };

describe('an import', () => {
  it('puts its entries into the history, however often it is sent', async () => {
    const computer = await setUp();
    await computer.send('importEntries', { entries: entries('a', 'b') });
    await computer.send('importEntries', { entries: entries('b', 'c') });
    expect(await idsInHistory()).toEqual(['a', 'b', 'c']);
    await computer.advance(6 * MINUTE_MS);
    expect(computer.stored('outbox')).toEqual([]);
  });

  it('is taken back with the entries that it brought, those that still wait too', async () => {
    const computer = await setUp();
    await computer.send('importEntries', { entries: entries('a', 'b', 'c') });
    await computer.send('removeEntries', { ids: ['a', 'c', 'never there'] });
    await computer.advance(6 * MINUTE_MS);
    expect(await idsInHistory()).toEqual(['b']);
    expect(computer.stored('outbox')).toEqual([]);
  });

  it('and its way back survive the worker', async () => {
    const computer = await setUp();
    await computer.send('importState', { state: { settings: { ...DEFAULT_SETTINGS, restMinutes: 9 } } });
    expect(computer.stored<Settings>('settings').restMinutes).toBe(9);
    computer.kill();
    await computer.send('undoImport', {});
    expect(computer.stored<Settings>('settings').restMinutes).toBe(DEFAULT_SETTINGS.restMinutes);
  });

  it('with anything wrong in it is refused and changes nothing', async () => {
    const computer = await setUp();
    const before = new Map(computer.world.stored);
    const settings = { ...DEFAULT_SETTINGS, restMinutes: 1 };
    const wrong = [{ settings }, { sessionCount: -1 }, { outbox: [] }, { rev: 3 }, null];
    for (const state of wrong) {
      expect(await computer.send('importState', { state } as never)).toMatchObject(REFUSED);
    }
    for (const bad of [
      [],
      [{ ...HOLD, seconds: 3 }],
      entries(...Array.from({ length: 501 }, (_, index) => `${index}`)),
    ]) {
      expect(await computer.send('importEntries', { entries: bad } as never)).toMatchObject(REFUSED);
    }
    for (const ids of [[], [3], Array.from({ length: 501 }, (_, index) => `${index}`)]) {
      expect(await computer.send('removeEntries', { ids } as never)).toMatchObject(REFUSED);
    }
    expect(computer.world.stored).toEqual(before);
    expect(await idsInHistory()).toEqual([]);
  });
});

describe('erasing everything', () => {
  it('leaves nothing of the person in storage or history, and the first run comes again', async () => {
    const computer = await setUp();
    await computer.send('noteAngle', { stretchId: 'calf-wall', note: 'my secret' });
    await computer.send('importEntries', { entries: entries('a', 'b') });
    await computer.send('eraseAll', {});
    expect(await idsInHistory()).toEqual([]);
    expect(computer.stored('person')).toEqual(DEFAULT_STATE.person);
    expect(JSON.stringify([...computer.world.stored])).not.toContain('secret');
    await computer.send('dismissSetAside', {});
    expect(computer.stored('isErasing')).toBe(false);
  });

  it('is done to the end by a worker that is killed at any call of it', async () => {
    const outcomes = new Set<boolean>();
    for (let count = 0; count < 16; count += 1) {
      const computer = await setUp();
      await computer.send('importEntries', { entries: entries('a') });
      await computer.advance(MINUTE_MS);
      computer.life().dieAfter(count);
      void computer.send('eraseAll', {});
      await computer.settle();
      computer.kill();
      const isTaken = computer.stored('person') !== undefined && computer.stored('isErasing') === true;
      outcomes.add(isTaken);
      await computer.advance(6 * MINUTE_MS);
      expect(await idsInHistory(), `killed at call ${count}`).toEqual(isTaken ? [] : ['a']);
      if (isTaken) expect(computer.stored('person')).toEqual(DEFAULT_STATE.person);
    }
    expect(outcomes.size).toBe(2);
  });

  it('keeps what was held while the history could not be deleted', async () => {
    const computer = await setUp();
    await computer.send('importEntries', { entries: entries('a') });
    const clear = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw new Error('The disk is full.');
    });
    await computer.send('eraseAll', {});
    await computer.send('importEntries', { entries: entries('new') });
    await computer.advance(6 * MINUTE_MS);
    expect(clear).toHaveBeenCalled();
    expect(computer.stored('isErasing')).toBe(true);
    clear.mockRestore();
    await computer.advance(12 * MINUTE_MS);
    expect(computer.stored('isErasing')).toBe(false);
    expect(await idsInHistory()).toEqual(['new']);
  });

  it('keeps what was held after it', async () => {
    const computer = await setUp();
    await computer.send('importEntries', { entries: entries('a') });
    await computer.send('eraseAll', {});
    await computer.send('importEntries', { entries: entries('new') });
    await computer.advance(6 * MINUTE_MS);
    expect(await idsInHistory()).toEqual(['new']);
  });
});
