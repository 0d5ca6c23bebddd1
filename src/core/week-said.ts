/** The one sentence about the week, as a reason code with its parameters. No day without a hold is counted or named. */
import type { HeldDay } from './held-day.ts';
import { addDays } from './local-instant.ts';
import type { Practice } from './practice.ts';
import { AWAY_DAYS, daysSinceLastHold } from './practice.ts';
import type { WeekRow } from './week-rows.ts';

/** What was held in the last seven local days, today included. */
interface WeekHeld {
  /** Seconds of still holds, above 0. */
  heldSeconds: number;
  /** Days on which something was held, 1 to 7. */
  days: number;
}

export type WeekSaid =
  /** Nothing was ever held. */
  | { code: 'new' }
  /** Back after more than seven days: it starts lighter, and the rings start anew. */
  | { code: 'back' }
  /** Nothing in these seven days. */
  | { code: 'quiet' }
  /** There is no focus muscle. */
  | ({ code: 'held' } & WeekHeld)
  /** No focus muscle may be stretched now. */
  | ({ code: 'resting' } & WeekHeld)
  /** Each focus muscle that may be stretched has its week's share. */
  | ({ code: 'reached'; hasResting: boolean } & WeekHeld)
  /** The focus muscle that is furthest from its share. */
  | ({ code: 'behind'; row: WeekRow } & WeekHeld);

/** `rows` as `weekRows` gives them, the one most behind first. */
export function weekSaid(
  rows: readonly WeekRow[],
  held: { days: readonly HeldDay[]; allTime: HeldDay },
  practice: Practice,
  { nowMs, today }: { nowMs: number; today: string },
): WeekSaid {
  if (held.allTime.heldSeconds === 0) return { code: 'new' };
  if (daysSinceLastHold(practice, nowMs) > AWAY_DAYS) return { code: 'back' };
  const since = addDays(today, -6);
  const week = held.days.filter(({ day, heldSeconds }) => since <= day && day <= today && heldSeconds > 0);
  if (week.length === 0) return { code: 'quiet' };
  const heldSeconds = week.reduce((sum, each) => sum + each.heldSeconds, 0);
  const weekHeld = { heldSeconds, days: week.length };
  if (rows.length === 0) return { code: 'held', ...weekHeld };
  const active = rows.filter(({ isResting }) => !isResting);
  if (active.length === 0) return { code: 'resting', ...weekHeld };
  const row = active.find((each) => each.heldSeconds < each.targetSeconds);
  if (row !== undefined) return { code: 'behind', row, ...weekHeld };
  return { code: 'reached', hasResting: active.length < rows.length, ...weekHeld };
}
