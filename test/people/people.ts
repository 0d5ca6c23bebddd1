/**
 * Random people who live four weeks with the real choice: what it offers is held to the end, at the times of a working
 * day, and goes into dose and practice as a session's holds do. A number makes a person, so each can be looked at again.
 */
import type { Area } from '../../src/core/area.ts';
import { AREAS } from '../../src/core/area.ts';
import { beatsOf } from '../../src/core/beats.ts';
import type { ModeChange } from '../../src/core/change-modes.ts';
import { changeModes } from '../../src/core/change-modes.ts';
import { addHold } from '../../src/core/dose.ts';
import { CONDITIONS, FLAGS } from '../../src/core/flags.ts';
import type { Liking } from '../../src/core/liking.ts';
import { addDays, startOfDay } from '../../src/core/local-instant.ts';
import { pickRequest } from '../../src/core/next-plan.ts';
import { pick } from '../../src/core/pick.ts';
import type { PickRequest, PlanKind } from '../../src/core/pick-request.ts';
import { DEFAULT_PLACE, SPOTS } from '../../src/core/place.ts';
import type { Plan } from '../../src/core/plan.ts';
import { pained, practised, removed } from '../../src/core/practice.ts';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { EVERYWHERE, MINUTE } from '../core/given.ts';
import { possible } from '../core/rules-as-written.ts';
import type { Chance } from '../simulation/seeded-chance.ts';
import { seededChance } from '../simulation/seeded-chance.ts';

export const DAYS = 28;
/** A Monday; in its four weeks clocks are set forward in New York and in Berlin. */
const FIRST_DAY = '2026-03-02';
const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata'];
const MODES = ['warm', 'sore', 'event', 'hard-effort', 'unwell'] as const;

export interface Somebody {
  seed: number;
  timeZone: string;
  /** What they have said about themselves; nothing was held yet. */
  state: State;
  /** 3 to 8: sessions of every day, a reminder each. */
  sessionsADay: number;
  /** Days that are not like others, pain, swaps, and sessions besides. */
  isEventful: boolean;
}

/** One session, and what the choice was asked before it. */
export interface LivedSession {
  request: PickRequest;
  plan: Plan | null;
  /** 0 to 27. */
  dayIndex: number;
}

export function born(seed: number): Somebody {
  const chance = seededChance(seed * 2 + 1);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(chance.next() * values.length)] as T;
  const some = <T>(values: readonly T[], count: number): T[] => {
    const left = [...values];
    return Array.from({ length: count }, () =>
      left.splice(Math.floor(chance.next() * left.length), 1),
    ).flat();
  };
  const focusCount = oneOf([0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 8]);
  const answered = Object.fromEntries(SPOTS.map((spot) => [spot, oneOf(['yes', 'yes', 'no', 'unknown'])]));
  const person: State['person'] = {
    isSetUp: true,
    focus: some(AREAS, focusCount).map((area) => ({
      area,
      side: oneOf(['both', 'both', 'both', 'left', 'right']),
      kind: oneOf(['tight', 'weak']),
    })),
    flags: some(FLAGS, oneOf([0, 0, 0, 0, 1, 1, 2])),
    conditions: some(CONDITIONS, oneOf([0, 0, 0, 0, 1, 2])),
    soreSpots: some(AREAS, oneOf([0, 0, 0, 1, 2])).map((area) => ({
      area,
      degree: oneOf(['sometimes-sore', 'painful']),
      saidDay: FIRST_DAY,
    })),
  };
  const settings: State['settings'] = {
    ...DEFAULT_STATE.settings,
    sessionMinutes: oneOf([1, 2, 3, 3, 3, 3, 3, 4, 5, 6, 8, 10]),
    isDiscreet: chance.isLikely(0.15),
    showsLegs: chance.isLikely(0.5),
    rounds: oneOf([2, 2, 2, 3]),
  };
  const place = oneOf([EVERYWHERE, EVERYWHERE, DEFAULT_PLACE, answered as State['place']]);
  const somebody = {
    seed,
    timeZone: oneOf(ZONES),
    state: { ...DEFAULT_STATE, person, settings, place },
    sessionsADay: oneOf([3, 3, 3, 4, 5, 6, 8]),
    isEventful: chance.isLikely(0.4),
  };
  const liked = some(STRETCHES, oneOf([0, 0, 0, 2, 5, 10]));
  const likes = Object.fromEntries(
    liked.map(({ id }) => [id, oneOf<Liking>(['off', 'favourite', 'favourite'])]),
  );
  return { ...somebody, state: { ...somebody.state, likes } };
}

/** The four weeks of somebody, session by session. */
export function* live({
  seed,
  timeZone,
  state: first,
  sessionsADay,
  isEventful,
}: Somebody): Generator<LivedSession> {
  const chance = seededChance(seed * 2 + 2);
  let state = first;
  for (let dayIndex = 0; dayIndex < DAYS; dayIndex += 1) {
    const today = addDays(FIRST_DAY, dayIndex);
    const beginsMs = startOfDay(today, timeZone) + chance.between(510, 600) * MINUTE;
    if (isEventful) state = withModes(state, chance, beginsMs, today);
    for (let index = 0; index < sessionsADay; index += 1) {
      const atMs = beginsMs + (index + 0.6 * chance.next()) * ((540 * MINUTE) / sessionsADay);
      for (const [nth, kind] of kinds(isEventful, chance).entries()) {
        const nowMs = Math.round(atMs) + nth * 15 * MINUTE;
        if (isEventful) state = withSwap(state, chance);
        const request = pickRequest(state, STRETCHES, kind, nowMs, timeZone);
        const plan = pick(request);
        yield { request, plan, dayIndex };
        if (plan !== null) state = held(state, plan, nowMs, timeZone);
        if (plan !== null && isEventful) state = withPain(state, plan, chance, today);
      }
    }
  }
}

/** Session by session; now and then *Just one*, or a long one, on top. */
function kinds(isEventful: boolean, chance: Chance): PlanKind[] {
  if (!isEventful || !chance.isLikely(0.1)) return ['plan'];
  return chance.isLikely(0.8) ? ['plan', 'just-one'] : ['plan', 'spare-time'];
}

/** `state` after every hold of `plan` was held. */
function held(state: State, plan: Plan, startedMs: number, timeZone: string): State {
  let { dose, practice } = state;
  let atMs = startedMs;
  for (const beat of beatsOf(plan)) {
    atMs += beat.seconds * 1000;
    const item = plan.items[beat.item];
    const side = item?.holds[beat.hold];
    if (beat.kind !== 'hold' || item === undefined || side === undefined) continue;
    const { stretchId, area, holdSeconds: seconds } = item;
    dose = addHold(dose, { area, side, seconds, atMs }, timeZone);
    practice = practised(practice, { stretchId, area, atMs, isFirst: beat.hold === 0 });
  }
  return { ...state, dose, practice, notNow: [], sessionCount: state.sessionCount + 1 };
}

function withModes(state: State, chance: Chance, nowMs: number, today: string): State {
  if (!chance.isLikely(0.12)) return state;
  const mode = MODES[Math.floor(chance.next() * MODES.length)] ?? 'warm';
  return { ...state, modes: changeModes(state.modes, modeChange(mode, chance, today), nowMs, today) };
}

function modeChange(mode: (typeof MODES)[number], chance: Chance, today: string): ModeChange {
  if (mode === 'event') return { mode, event: { day: addDays(today, 1), needsSpeed: false } };
  if (mode !== 'sore') return { mode, isOn: true };
  const areas = AREAS.filter(() => chance.isLikely(0.2));
  return { mode, areas, degree: chance.isLikely(0.5) ? 'severe' : 'mild' };
}

function withSwap(state: State, chance: Chance): State {
  if (!chance.isLikely(0.05)) return state;
  const stretch = STRETCHES[Math.floor(chance.next() * STRETCHES.length)];
  return { ...state, notNow: stretch === undefined ? [] : [stretch.id] };
}

function withPain(state: State, plan: Plan, chance: Chance, today: string): State {
  const id = plan.items[0]?.stretchId;
  if (id === undefined || !chance.isLikely(0.01)) return state;
  const practice = pained(state.practice, id, today);
  return { ...state, practice: chance.isLikely(0.2) ? removed(practice, id) : practice };
}

/** Areas with a stretch to offer at this moment, were none at rest; before an event only what was done before. */
export function stretchable({ request }: LivedSession): Area[] {
  const stretches = possible(request);
  return AREAS.filter((area) => stretches.some((stretch) => stretch.area === area));
}
