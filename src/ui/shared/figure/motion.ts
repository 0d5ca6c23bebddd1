import { breathAt } from '../../../core/breath.ts';
import type { Moment } from '../../../figure/stretch-figure.ts';

/** How a figure moves. Times are epoch ms. */
export type Motion =
  | { kind: 'still'; moment: Moment }
  /** Into the stretch and back, again and again, to be watched before it is done. */
  | { kind: 'loop' }
  | { kind: 'ease'; from: Moment; to: Moment; beganAtMs: number; seconds: number }
  /** Still, but for the chest. */
  | { kind: 'breathe'; moment: Moment; beganAtMs: number; seconds: number };

/** What is to be drawn at an instant. */
export interface Frame {
  from: Moment;
  to: Moment;
  /** 0 is wholly `from`, 1 wholly `to`. */
  share: number;
  /** How full the lungs are, 0 to 1. */
  breath: number;
  /** The picture changes with time. */
  isMoving: boolean;
}

/** Seconds of one round: rest at the set-up, move in, rest at the end, move out. */
const LOOP = { before: 0.9, into: 2.4, there: 1.6, back: 1.3 } as const;
const ROUND = LOOP.before + LOOP.into + LOOP.there + LOOP.back;

const still = (moment: Moment, breath = 0): Frame => ({
  from: moment,
  to: moment,
  share: 1,
  breath,
  isMoving: false,
});

/** The frame of `motion` at `nowMs`. */
export function frameAt(motion: Motion, nowMs: number): Frame {
  switch (motion.kind) {
    case 'still':
      return still(motion.moment);
    case 'loop': {
      const share = loopShare((nowMs / 1000) % ROUND);
      return { from: 'set-up', to: 'final', share, breath: 0, isMoving: true };
    }
    case 'ease': {
      const { from, to, beganAtMs, seconds } = motion;
      const share = clamp((nowMs - beganAtMs) / 1000 / seconds);
      return { from, to, share: smooth(share), breath: 0, isMoving: share < 1 };
    }
    case 'breathe': {
      const { fullness } = breathAt((nowMs - motion.beganAtMs) / 1000, motion.seconds);
      return { ...still(motion.moment, smooth(fullness)), isMoving: true };
    }
  }
}

/** The same for those who want no motion: only whole positions, and no breath. */
export function stillFrameAt(motion: Motion, nowMs: number): Frame {
  const { from, to, share } = frameAt(motion, nowMs);
  if (motion.kind === 'ease') return still(to);
  return still(share < 0.5 ? from : to);
}

function loopShare(seconds: number): number {
  const into = seconds - LOOP.before;
  if (into < LOOP.into) return smooth(clamp(into / LOOP.into));
  return 1 - smooth(clamp((into - LOOP.into - LOOP.there) / LOOP.back));
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** Slow at both ends, so that nobody jerks. */
const smooth = (share: number) => share * share * share * (share * (share * 6 - 15) + 10);
