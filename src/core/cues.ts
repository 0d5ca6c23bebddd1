/** What is told without looking: which moment of a session is when, and what it sounds like. */
import type { Beat, BeatKind } from './beats.ts';
import { beatsOf } from './beats.ts';
import type { Session } from './session.ts';
import { stopsAt } from './session.ts';

export const TONES = ['ready', 'hold', 'half-way', 'change', 'done'] as const;
export type Tone = (typeof TONES)[number];

/** A phase begins, time stands still for "I'm ready", or one of the moments within a hold. */
export type Moment = BeatKind | 'waits' | 'half-way' | 'three' | 'two' | 'one' | 'done';

/** One moment of a session as it runs now. */
export interface Cue {
  moment: Moment;
  /** Index into `beatsOf(plan)` of the phase; their number at the end. */
  index: number;
  /** When it is, epoch ms. */
  atMs: number;
}

/** A cue later than this is dropped: it would tell of a moment that is over. */
export const LATE_CUE_MS = 1_000;

const TONE_AT: Partial<Record<Moment, Tone>> = {
  waits: 'ready',
  'get-ready': 'ready',
  hold: 'hold',
  'half-way': 'half-way',
  // The hold is over: from here on one may move.
  'ease-out': 'change',
  done: 'done',
};

/** The tone of a moment; null for those that are only spoken. */
export function toneAt(moment: Moment): Tone | null {
  return TONE_AT[moment] ?? null;
}

/** Every cue from the stored phase on, until time stands still, in order. None in a pause or after pain. */
export function cuesOf(session: Session): Cue[] {
  const beats = beatsOf(session.plan);
  if (session.sinceMs === null) {
    return session.waiting === 'ready'
      ? [{ moment: 'waits', index: session.at, atMs: session.drivenAtMs }]
      : [];
  }
  const cues: Cue[] = [];
  let beganMs = session.sinceMs;
  for (const [offset, beat] of beats.slice(session.at).entries()) {
    const index = session.at + offset;
    if (offset > 0 && stopsAt(session, beat)) return [...cues, { moment: 'waits', index, atMs: beganMs }];
    cues.push(...cuesIn(beat, index, beganMs));
    beganMs += beat.seconds * 1000;
  }
  return [...cues, { moment: 'done', index: beats.length, atMs: beganMs }];
}

/** What makes a cue this one and no other, so that none sounds twice however often the session is stored. */
export function occasionOf(session: Session, { moment, index, atMs }: Cue): string {
  const what = `${session.id} ${index} ${moment}`;
  // While it waits, the stored time is only when it was last looked at.
  return moment === 'waits' ? what : `${what} ${atMs}`;
}

function cuesIn({ kind, seconds }: Beat, index: number, beganMs: number): Cue[] {
  const begin: Cue = { moment: kind, index, atMs: beganMs };
  if (kind !== 'hold') return [begin];
  const within = (moment: Moment, atSeconds: number) => ({ moment, index, atMs: beganMs + atSeconds * 1000 });
  return [
    begin,
    within('half-way', seconds / 2),
    within('three', seconds - 3),
    within('two', seconds - 2),
    within('one', seconds - 1),
  ];
}
