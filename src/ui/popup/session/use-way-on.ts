import { useMemo } from 'preact/hooks';
import { pickRequest } from '../../../core/next-plan.ts';
import { pickSwap } from '../../../core/pick-swap.ts';
import type { Session } from '../../../core/session.ts';
import type { State } from '../../../core/state.ts';
import { tipOrder } from '../../../core/tips.ts';
import { STRETCHES } from '../../../library/stretches.ts';
import type { Scene } from './session-scene.ts';
import type { WayOn } from './session-steps.ts';

/** Whether a correction is left for this hold, and whether there is another stretch to swap for. */
export function useWayOn(
  state: State,
  session: Session,
  { beat, item, stretch }: Scene,
  nowMs: number,
  timeZone: string,
): WayOn {
  // Not anew at each tick: it depends on time by the day and by what is cold.
  const canSwap = useMemo(() => {
    const request = pickRequest(state, STRETCHES, 'plan', nowMs, timeZone);
    return pickSwap(request, session.plan, beat.item) !== null;
  }, [state, session, beat.item]);
  const order = stretch === null ? [] : tipOrder(stretch, state.person, item, beat.hold);
  return { canSwap, hasTip: session.tips < order.length };
}
