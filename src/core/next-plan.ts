import { dayKey } from './day-clock.ts';
import type { PickRequest } from './pick.ts';
import { pick } from './pick.ts';
import type { Plan } from './plan.ts';
import type { State } from './state.ts';
import type { Stretch } from './stretch.ts';

export type PlanKind = PickRequest['kind'];

/** What the choice depends on, from the stored state. Popup and background ask the same, so they get the same plan. */
export function pickRequest(
  state: State,
  library: readonly Stretch[],
  kind: PlanKind,
  nowMs: number,
  timeZone: string,
): PickRequest {
  return {
    library,
    person: state.person,
    place: state.place,
    dose: state.dose,
    practice: state.practice,
    minutes: state.settings.sessionMinutes,
    kind,
    nowMs,
    today: dayKey(nowMs, timeZone),
    seed: state.sessionCount,
  };
}

/** The plan a session started at `nowMs` would have; null when nothing may be stretched here and now. */
export function nextPlan(
  state: State,
  library: readonly Stretch[],
  kind: PlanKind,
  nowMs: number,
  timeZone: string,
): Plan | null {
  return pick(pickRequest(state, library, kind, nowMs, timeZone));
}
