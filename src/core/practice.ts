import type { Answer } from './answer.ts';
import type { Area } from './area.ts';
import { daysBetween } from './day-clock.ts';

/** What was done so far with each stretch and area, as far as the choice needs it. */
export interface Practice {
  stretches: Record<string, StretchPractice>;
  /** When an area was last held, epoch ms. */
  areas: Partial<Record<Area, number>>;
  /** What was felt in the last holds, oldest first, at most six. Silence is not among them. */
  felt: Answer[];
  /** Stretches that came with tingling, numbness or dizziness: away until the person brings them back. */
  removed: string[];
}

export interface StretchPractice {
  /** Sessions in which at least one hold of it was credited. */
  times: number;
  lastAtMs: number;
  /** Local days of the last two painful holds, at most; one day twice when both were on it. */
  painDays: string[];
}

export const DEFAULT_PRACTICE: Practice = { stretches: {}, areas: {}, felt: [], removed: [] };

const BACK_OFF_DAYS = 14;
/** After more days than this without a hold it begins lighter again, and the week's rings begin anew. */
export const AWAY_DAYS = 7;
const FELT_HOLDS = 6;
const NEVER: StretchPractice = { times: 0, lastAtMs: 0, painDays: [] };

export function timesDone(practice: Practice, stretchId: string): number {
  return practice.stretches[stretchId]?.times ?? 0;
}

/** When `area` was last held, or undefined. A time in the future is of a clock that was set ahead: it tells nothing. */
export function lastHeldMs(practice: Practice, area: Area, nowMs: number): number | undefined {
  const lastMs = practice.areas[area];
  return lastMs !== undefined && lastMs <= nowMs ? lastMs : undefined;
}

/** The stretch that was held last, or null. */
export function lastStretchId(practice: Practice): string | null {
  let last: string | null = null;
  let lastMs = 0;
  for (const [id, { lastAtMs }] of Object.entries(practice.stretches)) {
    if (lastAtMs > lastMs) [last, lastMs] = [id, lastAtMs];
  }
  return last;
}

/** `practice` after a credited hold; `isFirst` when it is the first of that stretch in this session. */
export function practised(
  practice: Practice,
  hold: { stretchId: string; area: Area; atMs: number; isFirst: boolean },
): Practice {
  const before = practice.stretches[hold.stretchId] ?? NEVER;
  const times = before.times + (hold.isFirst ? 1 : 0);
  return {
    ...practice,
    stretches: { ...practice.stretches, [hold.stretchId]: { ...before, times, lastAtMs: hold.atMs } },
    areas: { ...practice.areas, [hold.area]: hold.atMs },
  };
}

/** `practice` after one painful hold on `day`. Each is told once: a session that stopped for pain takes no second word. */
export function pained(practice: Practice, stretchId: string, day: string): Practice {
  const before = practice.stretches[stretchId] ?? NEVER;
  const painDays = [...before.painDays, day].slice(-2);
  return { ...practice, stretches: { ...practice.stretches, [stretchId]: { ...before, painDays } } };
}

/** Pain was tapped within the last `days` days, today included, in whatever stretch. */
export function hasHurt({ stretches }: Practice, today: string, days: number): boolean {
  return Object.values(stretches).some(({ painDays }) =>
    painDays.some((day) => daysBetween(day, today) < days),
  );
}

/** After pain the gentler variant comes next, for fourteen days (section C). */
export function needsCare(practice: Practice, stretchId: string, today: string): boolean {
  const last = practice.stretches[stretchId]?.painDays.at(-1);
  return last !== undefined && daysBetween(last, today) < BACK_OFF_DAYS;
}

/**
 * Days that a stretch still rests after pain, today included; 0 when it does not. Pain stops it for the day, a second
 * time within seven days for fourteen (section C).
 */
export function backedOffDays(practice: Practice, stretchId: string, today: string): number {
  const [first, second] = practice.stretches[stretchId]?.painDays ?? [];
  if (first === undefined) return 0;
  const isSecond = second !== undefined && daysBetween(first, second) <= 7;
  return Math.max(0, (isSecond ? BACK_OFF_DAYS : 1) - daysBetween(second ?? first, today));
}

/** `practice` without a stretch that came with a warning sign. */
export function removed(practice: Practice, stretchId: string): Practice {
  const others = practice.removed.filter((id) => id !== stretchId);
  return { ...practice, removed: [...others, stretchId] };
}

/** `practice` with a stretch that was away. */
export function broughtBack(practice: Practice, stretchId: string): Practice {
  return { ...practice, removed: practice.removed.filter((id) => id !== stretchId) };
}

/** `practice` after a hold was answered. */
export function feltIn(practice: Practice, answer: Answer): Practice {
  return { ...practice, felt: [...practice.felt, answer].slice(-FELT_HOLDS) };
}

/** Whole and part days since anything was held; 0 when nothing ever was, or in the future. */
export function daysSinceLastHold(practice: Practice, nowMs: number): number {
  const lastMs = Math.max(0, ...Object.values(practice.areas));
  return lastMs === 0 ? 0 : Math.max(0, nowMs - lastMs) / 86_400_000;
}
