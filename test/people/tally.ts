/** The promises of the choice, counted over many people, each setting by itself. */
import { born } from './people.ts';
import type { Lived } from './promises.ts';
import { fourWeeksOf } from './promises.ts';

export const PROMISES = ['twice the seconds', 'half of the places', 'five days'] as const;
export type PromiseName = (typeof PROMISES)[number];

/** Where all promises hold. Every other setting is one in which some promise cannot, and is listed by itself. */
export const ORDINARY = 'any other setting';

export interface Row {
  promise: PromiseName;
  setting: string;
  people: number;
  kept: number;
  /** The figure that is furthest from the promise, and whose it is. */
  worst: number;
  worstSeed: number;
  /** The first few with whom it was not kept. */
  broken: number[];
}

export interface Tally {
  people: number;
  sessions: number;
  plans: number;
  /** What was wrong with any plan, and the first to whom it happened. */
  breaches: { what: string; people: number; seed: number }[];
  rows: Row[];
}

const NOTHING: Tally = { people: 0, sessions: 0, plans: 0, breaches: [], rows: [] };

/** The people made by `count` numbers from `seed` on, four weeks each. */
export function tallyPeople(seed: number, count: number): Tally {
  const tally = structuredClone(NOTHING);
  for (let each = seed; each < seed + count; each += 1) addLived(tally, fourWeeksOf(born(each)));
  return tally;
}

export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = structuredClone(NOTHING);
  for (const tally of tallies) {
    sum.people += tally.people;
    sum.sessions += tally.sessions;
    sum.plans += tally.plans;
    for (const breach of tally.breaches) addBreach(sum, breach);
    for (const row of tally.rows) addRow(sum, row);
  }
  const order = (row: Row) => PROMISES.indexOf(row.promise) * 2 + (row.setting === ORDINARY ? 0 : 1);
  sum.rows.sort((a, b) => order(a) - order(b) || a.setting.localeCompare(b.setting));
  return sum;
}

function addLived(tally: Tally, lived: Lived): void {
  tally.people += 1;
  tally.sessions += lived.sessions;
  tally.plans += lived.plans;
  for (const what of lived.breaches) addBreach(tally, { what, people: 1, seed: lived.seed });
  const add = (promise: PromiseName, setting: string, worst: number, isKept: boolean) =>
    addRow(tally, {
      promise,
      setting,
      people: 1,
      kept: isKept ? 1 : 0,
      worst,
      worstSeed: lived.seed,
      broken: isKept ? [] : [lived.seed],
    });
  const { leastRatio, mostShare, longestWait } = lived;
  if (leastRatio !== null) add('twice the seconds', ratioSetting(lived), leastRatio, leastRatio >= 2);
  if (mostShare !== null) add('half of the places', ORDINARY, mostShare, mostShare <= 0.5);
  add('five days', waitSetting(lived), longestWait, longestWait <= 5);
}

/**
 * A plan of one minute has room for no stretch with sides; half of the places bounds what many focus areas can get. With two
 * other areas for one in focus that half is just twice each of theirs, and their stretches may be the longer ones.
 */
function ratioSetting({ settings }: Lived): string {
  const { minutes, focusCount, declaredCount, otherCount, hasSingle, isEventful } = settings;
  if (minutes < 2) return 'one-minute plans';
  if (declaredCount > 4) return 'more than four focus areas';
  if (otherCount <= 2 * focusCount) return 'two other areas or fewer for each focus area';
  const isScarce = (hasSingle || isEventful) && otherCount <= 3 * focusCount;
  return isScarce ? 'three, and a focus area with one stretch, or days with soreness and pain' : ORDINARY;
}

/** Promised for three plans of three minutes; what was sore or swapped away for days comes back all at once. */
function waitSetting({ settings: { minutes, isEventful } }: Lived): string {
  if (minutes < 2) return 'one-minute plans';
  if (minutes < 3) return 'two-minute plans';
  return isEventful ? 'days with soreness, pain, events and extra sessions' : ORDINARY;
}

function addBreach(tally: Tally, breach: Tally['breaches'][number]): void {
  const known = tally.breaches.find(({ what }) => what === breach.what);
  if (known === undefined) tally.breaches.push({ ...breach });
  else known.people += breach.people;
}

function addRow(tally: Tally, row: Row): void {
  const known = tally.rows.find(({ promise, setting }) => promise === row.promise && setting === row.setting);
  if (known === undefined) {
    tally.rows.push({ ...row });
    return;
  }
  known.people += row.people;
  known.kept += row.kept;
  known.broken = [...known.broken, ...row.broken].slice(0, 8);
  const isWorse = row.promise === 'twice the seconds' ? row.worst < known.worst : row.worst > known.worst;
  if (isWorse) [known.worst, known.worstSeed] = [row.worst, row.worstSeed];
}
