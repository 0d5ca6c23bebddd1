import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatedEntry, HeldDay } from '../../src/core/held-day.ts';
import { sumByDay } from '../../src/core/held-day.ts';
import type { HoldEntry, LogEntry, PainEntry } from '../../src/core/log-entry.ts';
import { openHistory } from '../../src/storage/history.ts';
import { readHeld } from '../../src/storage/read-held.ts';

const zone = vi.hoisted(() => ({ now: 'UTC' }));
vi.mock('../../src/platform/clock.ts', () => ({ timeZone: () => zone.now }));

const NOON = Date.UTC(2026, 10, 23, 12);
const LATE = Date.UTC(2026, 10, 23, 23, 30);

function hold(id: string, atMs = NOON): HoldEntry {
  return { kind: 'hold', id, atMs, stretchId: 'calf-wall', area: 'calf', side: 'left', seconds: 20 };
}

function pain(takesBack: string, atMs: number): PainEntry {
  const where = { stretchId: 'calf-wall', area: 'calf', side: 'left' } as const;
  return { kind: 'pain', id: `pain/${atMs}`, atMs, ...where, isWarningSign: false, takesBack };
}

const heldOn = async (day: string, outbox: readonly LogEntry[] = []) =>
  (await readHeld('2026-01-01', outbox)).days.find((each) => each.day === day)?.heldSeconds ?? 0;
const inAll = async (outbox: readonly LogEntry[] = []) =>
  (await readHeld('2026-01-01', outbox)).allTime.heldSeconds;

beforeEach(() => {
  zone.now = 'UTC';
  indexedDB.deleteDatabase('history');
});

describe('the sums by day', () => {
  it('are nothing before the first hold', async () => {
    expect(await readHeld('2026-01-01', [])).toEqual({
      days: [],
      allTime: { day: '', seconds: {}, heldSeconds: 0, sessions: 0 },
    });
  });

  it('count a hold once, however often it is written', async () => {
    await openHistory().put([hold('a'), hold('b')]);
    await openHistory().put([hold('a')]);
    expect(await heldOn('2026-11-23')).toBe(40);
    expect(await inAll()).toBe(40);
  });

  it('take off a hold that hurt, and count it again when it was held again', async () => {
    await openHistory().put([hold('a'), hold('b')]);
    await openHistory().put([pain('a', NOON + 1)]);
    expect(await inAll()).toBe(20);
    await openHistory().put([hold('a', NOON + 2)]);
    expect(await inAll()).toBe(40);
  });

  it('count the outbox, whether or not it is in the history already', async () => {
    await openHistory().put([hold('a')]);
    expect(await inAll([hold('a'), hold('b')])).toBe(40);
    expect(await inAll([pain('a', NOON + 1)])).toBe(0);
    expect(await inAll()).toBe(20);
  });

  it('are those from a day on, and of all time', async () => {
    await openHistory().put([hold('old', Date.UTC(2020, 0, 1)), hold('a')]);
    const { days, allTime } = await readHeld('2026-11-23', [hold('older', Date.UTC(2019, 0, 1))]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-23']);
    expect(allTime.heldSeconds).toBe(60);
  });

  it('lose what is removed, and count a hold again whose pain is removed', async () => {
    await openHistory().put([hold('a'), hold('b'), pain('b', NOON + 1)]);
    await openHistory().remove(['a', 'never there']);
    expect(await inAll()).toBe(0);
    await openHistory().remove([`pain/${NOON + 1}`]);
    expect(await inAll()).toBe(20);
  });

  it('go with the history', async () => {
    await openHistory().put([hold('a')]);
    await openHistory().clear();
    expect(await inAll()).toBe(0);
    await openHistory().put([hold('a')]);
    expect(await inAll()).toBe(20);
  });
});

describe('the day of a hold', () => {
  it('is that of the zone in which it is written, and stays it wherever it is written again or taken back', async () => {
    zone.now = 'Asia/Tokyo';
    await openHistory().put([hold('a', LATE)]);
    zone.now = 'America/New_York';
    await openHistory().put([hold('a', LATE), hold('b', LATE)]);
    expect([await heldOn('2026-11-24'), await heldOn('2026-11-23')]).toEqual([20, 20]);
    await openHistory().put([pain('a', LATE + 1)]);
    expect([await heldOn('2026-11-24'), await heldOn('2026-11-23')]).toEqual([0, 20]);
  });

  it('goes with it to another computer', async () => {
    zone.now = 'Asia/Tokyo';
    await openHistory().put([hold('a', LATE)]);
    const moved = await openHistory().between(0, Number.MAX_SAFE_INTEGER);
    await openHistory().clear();
    zone.now = 'UTC';
    await openHistory().put(moved);
    expect(await heldOn('2026-11-24')).toBe(20);
  });

  it('is found anew when what it brings is no day', async () => {
    await openHistory().put([{ ...hold('a'), day: '2026-02-30' } as HoldEntry]);
    expect(await heldOn('2026-11-23')).toBe(20);
  });
});

describe('a history of the version without sums', () => {
  it('has them once it was opened, of the day where it is opened', async () => {
    const old = await openDB('history', 1, {
      upgrade: (db) => void db.createObjectStore('entries').createIndex('atMs', 'atMs'),
    });
    for (const entry of [hold('a', LATE), hold('b', LATE), pain('b', LATE + 1)])
      await old.put('entries', entry, entry.id);
    old.close();
    zone.now = 'Asia/Tokyo';
    expect(await heldOn('2026-11-24')).toBe(20);
    zone.now = 'UTC';
    await openHistory().put([pain('a', LATE + 2)]);
    expect(await heldOn('2026-11-24')).toBe(0);
    expect(await openHistory().between(0, Number.MAX_SAFE_INTEGER)).toHaveLength(4);
  });
});

/** Few ids and moments, so that lines meet. */
const anEntry: fc.Arbitrary<LogEntry> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c'),
    days: fc.integer({ min: 0, max: 2 }),
    kind: fc.nat({ max: 4 }),
  })
  .map(({ id, days, kind }): LogEntry => {
    const atMs = NOON + days * 86_400_000;
    if (kind === 0)
      return { kind: 'session', id: `s-${id}`, startedAtMs: 0, atMs, holdCount: 1, isComplete: true };
    return kind === 1 ? pain(id, atMs) : hold(id, atMs);
  });

it('whatever is written and removed in whatever order, the sums are those of what is there', async () => {
  const writes = fc.array(fc.tuple(fc.array(anEntry, { maxLength: 4 }), fc.boolean()), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(writes, fc.array(anEntry, { maxLength: 3 }), async (batches, outbox) => {
      await openHistory().clear();
      for (const [batch, isRemoved] of batches) {
        await (isRemoved ? openHistory().remove(batch.map(({ id }) => id)) : openHistory().put(batch));
      }
      const shown = await readHeld('2026-01-01', outbox);
      await openHistory().put(outbox);
      const lines = (await openHistory().between(0, Number.MAX_SAFE_INTEGER)) as DatedEntry[];
      const right = sumByDay(lines);
      for (const held of [shown, await readHeld('2026-01-01', [])]) {
        expect(textOf([...held.days, held.allTime])).toEqual(textOf([...right.values()]));
      }
    }),
    { numRuns: 200 },
  );
});

/** Days that became empty again are as if they had never been. */
function textOf(days: readonly HeldDay[]): string[] {
  return days
    .filter(({ heldSeconds, sessions }) => heldSeconds + sessions > 0)
    .map(({ seconds, ...day }) =>
      JSON.stringify([
        day,
        Object.entries(seconds)
          .filter(([, each]) => each > 0)
          .sort(),
      ]),
    )
    .sort();
}
