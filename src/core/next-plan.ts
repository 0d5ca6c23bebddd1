import { dayKey } from './day-clock.ts';
import { pick } from './pick.ts';
import type { PickRequest, PlanKind } from './pick-request.ts';
import type { Plan } from './plan.ts';
import { roundsNow } from './rounds.ts';
import type { State } from './state.ts';
import type { Stretch } from './stretch.ts';

/** A session in spare time, outside reminders, takes so many minutes (R28). */
const SPARE_TIME_MINUTES = 10;

/** What the choice depends on, from the stored state. Popup and background ask the same, so they get the same plan. */
export function pickRequest(
  state: State,
  library: readonly Stretch[],
  kind: PlanKind,
  nowMs: number,
  timeZone: string,
): PickRequest {
  const today = dayKey(nowMs, timeZone);
  return {
    library,
    person: state.person,
    place: state.place,
    modes: state.modes,
    dose: state.dose,
    practice: state.practice,
    likes: state.likes,
    minutes: kind === 'spare-time' ? SPARE_TIME_MINUTES : state.settings.sessionMinutes,
    kind,
    isDiscreet: state.settings.isDiscreet,
    showsLegs: state.settings.showsLegs,
    rounds: roundsNow(state, nowMs, today),
    notNow: state.notNow,
    nowMs,
    today,
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
