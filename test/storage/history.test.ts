import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { HoldEntry } from '../../src/core/log-entry.ts';
import { openHistory } from '../../src/storage/history.ts';
import { readHistory, readHistoryIds } from '../../src/storage/read-history.ts';

function hold(id: string, atMs: number): HoldEntry {
  return {
    kind: 'hold',
    id,
    atMs,
    stretchId: 'prayer-stretch',
    area: 'forearm-hand',
    side: 'both',
    seconds: 15,
  };
}

beforeEach(() => {
  indexedDB.deleteDatabase('history');
});

describe('the history', () => {
  it('gives entries of a range, oldest first, its end not included', async () => {
    const history = openHistory();
    await history.put([hold('b', 200), hold('a', 100), hold('c', 300)]);
    expect((await history.between(100, 300)).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is empty when it was cleared', async () => {
    const history = openHistory();
    await history.put([hold('a', 100)]);
    await history.clear();
    expect(await history.between(0, 1000)).toEqual([]);
  });

  it('is not changed by the same entry once more', async () => {
    const history = openHistory();
    await history.put([hold('a', 100)]);
    await history.put([hold('a', 100)]);
    expect(await history.between(0, 1000)).toHaveLength(1);
  });

  it('forgets the entries with the ids that it is told, and no other', async () => {
    const history = openHistory();
    await history.put([hold('a', 100), hold('b', 200), hold('c', 300)]);
    await history.remove(['a', 'c', 'never there']);
    expect((await history.between(0, 1000)).map(({ id }) => id)).toEqual(['b']);
  });

  it('is read whole by a page, or by its ids alone', async () => {
    await openHistory().put([hold('b', 200), hold('a', 100)]);
    expect(await readHistory()).toMatchObject([hold('a', 100), hold('b', 200)]);
    expect(await readHistoryIds()).toEqual(['a', 'b']);
  });
});
