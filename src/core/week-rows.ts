import type { Area, HeldSide } from './area.ts';
import { sidesOf } from './area.ts';
import { heldThisWeek, targetSeconds } from './dose.ts';
import type { State } from './state.ts';

/** How far one focus muscle is this week. */
export interface WeekRow {
  area: Area;
  /** 'both' when both sides have the same. */
  side: HeldSide;
  heldSeconds: number;
  targetSeconds: number;
  /** No stretch of it may be done now. */
  isResting: boolean;
}

/** One row for each focus muscle, two where its sides differ; the one most behind comes first. */
export function weekRows(
  { person, dose }: Pick<State, 'person' | 'dose'>,
  today: string,
  allowedAreas: readonly Area[],
): WeekRow[] {
  return person.focus
    .flatMap(({ area, side }) => {
      const rows = sidesOf(side).map((each) => ({
        area,
        side: each,
        heldSeconds: heldThisWeek(dose, area, each, today),
        targetSeconds: targetSeconds(person, area, each),
        isResting: !allowedAreas.includes(area),
      }));
      const isLevel = new Set(rows.map(({ heldSeconds }) => heldSeconds)).size === 1;
      return isLevel ? rows.slice(0, 1).map((row) => ({ ...row, side })) : rows;
    })
    .sort((a, b) => a.heldSeconds / a.targetSeconds - b.heldSeconds / b.targetSeconds);
}
