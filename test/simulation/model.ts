/**
 * A day at a desk, as a model. What is assumed is stated here and nowhere else; nothing of it was measured on people.
 *
 * Work is bursts of typing with gaps between them. Pauses shorter than 15 s belong to the burst. A burst is log-normal;
 * half of them are shorter than 20 s (sparse), 40 s (normal) or 75 s (dense), and none is longer than 15 min. A gap is
 * reading or thinking: 15 s and more, 35 s on average, 90 s at most. Two to four times a day a coffee of 3 to 9 min, once
 * lunch of 30 to 60 min, up to three calls of 10 to 45 min in which a note is typed now and then.
 */
import type { Chance } from './seeded-chance.ts';
import { seededChance } from './seeded-chance.ts';

export const DENSITIES = ['sparse', 'normal', 'dense'] as const;
export type Density = (typeof DENSITIES)[number];

/** One thing that the person does for a while. In a call, input is rare and a meeting sounds. */
export interface Piece {
  doing: 'type' | 'read' | 'coffee' | 'lunch' | 'call' | 'note-in-call';
  ms: number;
}

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const DAY_MS = 8 * 60 * MINUTE_MS;
const LUNCH_AT_MS = 3.5 * 60 * MINUTE_MS;
const MEDIAN_BURST_SECONDS: Readonly<Record<Density, number>> = { sparse: 20, normal: 40, dense: 75 };
const BURST_SPREAD = 0.8;
const LONGEST_BURST_SECONDS = 900;

/** Eight hours at the desk, lunch included. The same seed gives the same day. */
export function deskDay(density: Density, seed: number): Piece[] {
  const chance = seededChance(seed);
  const breaks = plannedBreaks(chance);
  const pieces: Piece[] = [];
  let atMs = 0;
  const add = (doing: Piece['doing'], ms: number) => {
    pieces.push({ doing, ms: Math.round(ms) });
    atMs += Math.round(ms);
  };
  while (atMs < DAY_MS) {
    const due = breaks[0];
    if (due !== undefined && atMs >= due.atMs) {
      breaks.shift();
      if (due.doing === 'call') callPieces(chance, due.ms, add);
      else add(due.doing, due.ms);
    }
    const burst = Math.min(LONGEST_BURST_SECONDS, chance.around(MEDIAN_BURST_SECONDS[density], BURST_SPREAD));
    add('type', burst * SECOND_MS);
    add('read', Math.min(90, 15 - 20 * Math.log(1 - chance.next())) * SECOND_MS);
  }
  return pieces;
}

interface Break {
  doing: 'coffee' | 'lunch' | 'call';
  atMs: number;
  ms: number;
}

function plannedBreaks(chance: Chance): Break[] {
  const some = (doing: Break['doing'], count: number, least: number, most: number): Break[] =>
    Array.from({ length: count }, () => ({
      doing,
      atMs: chance.between(20 * MINUTE_MS, DAY_MS - 30 * MINUTE_MS),
      ms: chance.between(least, most) * MINUTE_MS,
    }));
  const lunch = { doing: 'lunch' as const, atMs: LUNCH_AT_MS, ms: chance.between(30, 60) * MINUTE_MS };
  const coffees = some('coffee', 2 + Math.floor(chance.next() * 3), 3, 9);
  const calls = some('call', Math.floor(chance.next() * 4), 10, 45);
  return [lunch, ...coffees, ...calls].sort((a, b) => a.atMs - b.atMs);
}

function callPieces(chance: Chance, ms: number, add: (doing: Piece['doing'], ms: number) => void): void {
  let leftMs = ms;
  while (leftMs > 0) {
    const listenMs = Math.min(leftMs, chance.between(30, 300) * SECOND_MS);
    add('call', listenMs);
    const noteMs = Math.min(leftMs - listenMs, chance.between(3, 20) * SECOND_MS);
    if (noteMs > 0) add('note-in-call', noteMs);
    leftMs -= listenMs + noteMs;
  }
}
