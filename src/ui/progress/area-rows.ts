import type { Area, Side } from '../../core/area.ts';
import { AREAS } from '../../core/area.ts';
import { doseKey, heldThisWeek, targetSeconds } from '../../core/dose.ts';
import { addDays } from '../../core/local-instant.ts';
import type { State } from '../../core/state.ts';
import type { Held } from '../../storage/read-held.ts';

/** What one side of an area got, in seconds. */
interface SideRow {
  side: Side;
  week: number;
  weekTarget: number;
  fourWeeks: number;
  allTime: number;
}

export interface AreaRow {
  area: Area;
  left: SideRow;
  right: SideRow;
}

/** Focus muscles first, in the order in which they were named; then each area in which something was ever held. */
export function areaRows(
  { person, dose }: Pick<State, 'person' | 'dose'>,
  { days, allTime }: Held,
  today: string,
): AreaRow[] {
  const since = addDays(today, -27);
  const lately = days.filter(({ day }) => since <= day && day <= today);
  const rowOf = (area: Area, side: Side): SideRow => {
    const key = doseKey(area, side);
    return {
      side,
      week: heldThisWeek(dose, area, side, today),
      weekTarget: targetSeconds(person, area, side),
      fourWeeks: lately.reduce((sum, { seconds }) => sum + (seconds[key] ?? 0), 0),
      allTime: allTime.seconds[key] ?? 0,
    };
  };
  const focus = person.focus.map(({ area }) => area);
  return [...new Set([...focus, ...AREAS])]
    .map((area) => ({ area, left: rowOf(area, 'left'), right: rowOf(area, 'right') }))
    .filter(({ area, left, right }) => focus.includes(area) || left.allTime + right.allTime > 0);
}
