import type { HeldSide } from '../../src/core/area.ts';
import { sidesOf } from '../../src/core/area.ts';
import { dayKey } from '../../src/core/day-clock.ts';
import type { DoseDay } from '../../src/core/dose.ts';
import { addHold } from '../../src/core/dose.ts';
import type { LogEntry } from '../../src/core/log-entry.ts';
import type { Practice } from '../../src/core/practice.ts';
import { DEFAULT_PRACTICE, practised } from '../../src/core/practice.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { seededRandom } from './random.ts';

const DAY_MS = 86_400_000;
/** After so many of the holds pain was tapped. */
const PAIN_SHARE = 0.005;

export interface Making {
  sessions: number;
  days: number;
  /** The last session ends before this, epoch ms. */
  endMs: number;
  seed: number;
}

/** The history of somebody with so many sessions in so many days, in the order of time; the same one for the same seed. */
export function madeHistory({ sessions, days, endMs, seed }: Making): LogEntry[] {
  const random = seededRandom(seed);
  const begins = Array.from({ length: sessions }, () => random() * (days * DAY_MS - 3600_000)).sort(
    (a, b) => a - b,
  );
  return begins.flatMap((begin, number) =>
    madeSession(`made-${seed}-${number}`, Math.floor(endMs - days * DAY_MS + begin), random),
  );
}

/** One or two stretches, as about three minutes give, each with two holds a side, 27 s apart. */
function madeSession(id: string, startedAtMs: number, random: () => number): LogEntry[] {
  const entries: LogEntry[] = [];
  let atMs = startedAtMs;
  const items = 1 + Math.floor(random() * 2);
  for (let item = 0; item < items; item += 1) {
    const stretch = STRETCHES[Math.floor(random() * STRETCHES.length)];
    if (stretch === undefined) continue;
    const { id: stretchId, area } = stretch;
    const seconds = stretch.holdSeconds.max;
    for (const side of holdSides(stretch.isSided)) {
      for (const repetition of [1, 2]) {
        atMs += 27_000;
        const hold = { id: `${id}/${item}/${repetition}/${side}`, atMs, stretchId, area, side };
        entries.push({ kind: 'hold', ...hold, seconds });
        if (random() >= PAIN_SHARE) continue;
        const pain = { ...hold, id: `${id}/pain/${atMs + 1}`, atMs: atMs + 1, isWarningSign: false };
        entries.push({ kind: 'pain', ...pain, takesBack: hold.id });
      }
    }
  }
  const holdCount = entries.filter(({ kind }) => kind === 'hold').length;
  return [...entries, { kind: 'session', id, startedAtMs, atMs: atMs + 2_000, holdCount, isComplete: true }];
}

function holdSides(isSided: boolean): readonly HeldSide[] {
  return isSided ? sidesOf('both') : ['both'];
}

/** What the choice remembers after `entries`. */
export function madeMemory(
  entries: readonly LogEntry[],
  timeZone: string,
): { dose: DoseDay[]; practice: Practice } {
  let dose: DoseDay[] = [];
  let practice = DEFAULT_PRACTICE;
  const lastMs = entries.at(-1)?.atMs ?? 0;
  for (const entry of entries) {
    if (entry.kind !== 'hold') continue;
    practice = practised(practice, { ...entry, isFirst: true });
    if (dayKey(entry.atMs, timeZone) > dayKey(lastMs - 14 * DAY_MS, timeZone))
      dose = addHold(dose, entry, timeZone);
  }
  return { dose, practice };
}
