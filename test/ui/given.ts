import type { Plan, PlanItem } from '../../src/core/plan.ts';
import type { Session } from '../../src/core/session.ts';
import { startSession } from '../../src/core/session.ts';
import { ready, take } from '../../src/core/session-steps.ts';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';

/** Thursday 2026-03-05, 10:00 in UTC, inside the default working hours. */
export const NOW = Date.UTC(2026, 2, 5, 10);
export const UTC = 'UTC';
export const MINUTE_MS = 60_000;

export const NECK: PlanItem = {
  stretchId: 'upper-trapezius-tilt',
  area: 'neck',
  holds: ['right', 'left'],
  holdSeconds: 15,
  isGentle: false,
  isFirstLighter: false,
  isAwayFromScreen: false,
  waitsForReady: false,
  isCutShort: false,
  reason: 'behind',
};

export const NECK_PLAN: Plan = { hasWarmUp: false, items: [NECK] };

/** A person with the neck as focus muscle, ten o'clock, nothing due. */
export function setUpState(change: Partial<State> = {}): State {
  return {
    ...DEFAULT_STATE,
    person: {
      isSetUp: true,
      focus: [{ area: 'neck', side: 'both', kind: 'tight' }],
      flags: [],
      conditions: [],
      soreSpots: [],
    },
    cycle: { ...DEFAULT_STATE.cycle, stageSinceMs: NOW, countedToMs: NOW },
    ...change,
  };
}

/** A session of the neck that a page took at `NOW`: get ready to 5 s, ease in to 8 s, hold to 23 s. */
export function runningSession(item: Partial<PlanItem> = {}, plan: Partial<Plan> = {}): Session {
  const items = [{ ...NECK, ...item }];
  return ready(take(startSession('one', { ...NECK_PLAN, items, ...plan }, NOW), NOW), NOW);
}
