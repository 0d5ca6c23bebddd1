import type { Session } from '../../../core/session.ts';
import type { Act } from '../../shared/send.ts';
import type { Scene } from './session-scene.ts';

/** The answers during a hold, as the keys 1 to 4. */
export type AnswerNumber = 1 | 2 | 3 | 4;

/** What can be done in a session, by click and by key alike. */
export interface SessionSteps {
  ready: () => void;
  pauseOrGoOn: () => void;
  back: () => void;
  next: () => void;
  swap: () => void;
  gently: () => void;
  otherSide: () => void;
  /** Pain in the hold before. */
  takeBack: () => void;
  /** The pain was tingling, numbness or dizziness. */
  warn: () => void;
  /** "I have just moved": no warm-up is needed. */
  skipWarmUp: () => void;
  end: () => void;
  answer: (number: AnswerNumber) => void;
}

/** What is left when no correction is: another stretch, or the next one where there is no other (R11). */
export interface WayOn {
  hasTip: boolean;
  canSwap: boolean;
}

const ANSWERS = { 1: 'nothing-yet', 2: 'clear-pull', 3: 'strong', 4: 'pain' } as const;

/** The steps as commands for this session in this scene. A step that does not apply sends nothing. */
export function sessionSteps(session: Session, scene: Scene, wayOn: WayOn, act: Act): SessionSteps {
  const request = { sessionId: session.id };
  const isHolding = scene.phase === 'hold' && scene.waiting === null;
  const swap = () => act('swapStretch', request);
  const next = () => act('goNext', request);
  const takeBack = () => act('reportPain', request);
  return {
    ready: () => act('beReady', request),
    pauseOrGoOn: () => {
      if (scene.waiting === null) act('pauseSession', request);
      else if (scene.waiting === 'ready' || scene.waiting === 'resume') act('beReady', request);
    },
    back: () => act('goBack', request),
    next,
    swap,
    gently: () => act('goGently', request),
    otherSide: () => act('goToOtherSide', request),
    takeBack,
    warn: () => act('reportWarningSign', request),
    skipWarmUp: () => {
      act('setMode', { change: { mode: 'warm', isOn: true } });
      next();
    },
    end: () => act('endSession', request),
    answer: (number) => {
      if (scene.canTakeBack && number === 4) takeBack();
      if (!isHolding) return;
      if (number !== 1 || wayOn.hasTip) act('answerHold', { ...request, answer: ANSWERS[number] });
      else if (wayOn.canSwap) swap();
      else next();
    },
  };
}
