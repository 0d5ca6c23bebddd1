import fc from 'fast-check';
import { ANSWERS } from '../../src/core/answer.ts';
import { AREAS } from '../../src/core/area.ts';
import { BREAK_CARDS } from '../../src/core/break-card.ts';
import type { HoldEntry, LogEntry } from '../../src/core/log-entry.ts';
import type { State } from '../../src/core/state.ts';
import { aState } from '../core/any-state.ts';

export const NOW_MS = Date.UTC(2026, 10, 23, 9, 0);

export const HOLD: HoldEntry = {
  kind: 'hold',
  id: 'a/0/1/left',
  atMs: NOW_MS,
  stretchId: 'calf-wall',
  area: 'calf',
  side: 'left',
  seconds: 20,
};

const anArea = fc.constantFrom(...AREAS);
const aSide = fc.constantFrom('left' as const, 'right' as const, 'both' as const);
const aName = fc.string({ maxLength: 40, unit: 'grapheme' }).filter((name) => /^.*$/.test(name));
const atMs = fc.integer({ min: 0, max: Date.UTC(2100, 0) });
const aDay = fc.constantFrom('2026-11-20', '2026-11-23', '2024-02-29');
const aKey = aName.filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));

const anEntry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record({
    kind: fc.constant('hold' as const),
    ...{ id: aName, atMs, stretchId: aName, area: anArea, side: aSide },
    seconds: fc.integer({ min: 15, max: 20 }),
  }),
  fc.record({
    kind: fc.constant('session' as const),
    ...{ id: aName, startedAtMs: atMs, atMs, holdCount: fc.nat(), isComplete: fc.boolean() },
  }),
  fc.record({
    kind: fc.constant('pain' as const),
    ...{ id: aName, atMs, stretchId: aName, area: anArea, side: aSide },
    ...{ isWarningSign: fc.boolean(), takesBack: fc.option(aName) },
  }),
  fc.record({
    kind: fc.constant('break' as const),
    ...{ id: aName, atMs, card: fc.constantFrom(...BREAK_CARDS) },
  }),
);

export const aHistory = fc.uniqueArray(anEntry, { maxLength: 12, selector: ({ id }) => id });

/** Any state, with what people gather over the weeks in it. */
export const aLivedState: fc.Arbitrary<State> = fc
  .record({
    state: aState,
    angles: fc.dictionary(aKey, aName),
    dose: fc.array(
      fc.record({ day: aDay, seconds: fc.dictionary(fc.constantFrom('calf/left', 'neck/right'), fc.nat()) }),
      { maxLength: 4 },
    ),
    practice: fc.record({
      stretches: fc.dictionary(
        aKey,
        fc.record({ times: fc.nat(), lastAtMs: atMs, painDays: fc.array(aDay, { maxLength: 2 }) }),
      ),
      areas: fc.dictionary(anArea, atMs),
      felt: fc.array(fc.constantFrom(...ANSWERS), { maxLength: 6 }),
      removed: fc.array(aName, { maxLength: 3 }),
    }),
    outbox: aHistory,
  })
  .map(({ state, ...lived }) => ({ ...state, ...lived }));
