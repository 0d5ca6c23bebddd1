import type { Session } from '../../core/session.ts';
import { MOST_TIPS } from '../../core/session-steps.ts';
import type { Act } from '../shared/send.ts';
import type { AnswerNumber } from './hold-answers.tsx';
import type { Scene } from './session-scene.ts';

/** What can be done in a session, by click and by key alike. */
export interface SessionSteps {
  ready: () => void;
  pauseOrGoOn: () => void;
  back: () => void;
  next: () => void;
  swap: () => void;
  gently: () => void;
  end: () => void;
  answer: (number: AnswerNumber) => void;
}

const ANSWERS = { 1: 'nothing-yet', 2: 'clear-pull', 3: 'strong', 4: 'pain' } as const;

/** The steps as commands for this session in this scene. A step that does not apply sends nothing. */
export function sessionSteps(session: Session, scene: Scene, act: Act): SessionSteps {
  const request = { sessionId: session.id };
  const isHolding = scene.phase === 'hold' && scene.waiting === null;
  const swap = () => act('swapStretch', request);
  return {
    ready: () => act('beReady', request),
    pauseOrGoOn: () => {
      if (scene.waiting === null) act('pauseSession', request);
      else if (scene.waiting === 'ready' || scene.waiting === 'resume') act('beReady', request);
    },
    back: () => act('goBack', request),
    next: () => act('goNext', request),
    swap,
    gently: () => act('goGently', request),
    end: () => act('endSession', request),
    answer: (number) => {
      if (!isHolding) return;
      // After two corrections a third would only go round in circles (R11).
      if (number === 1 && session.tips >= MOST_TIPS) swap();
      else act('answerHold', { ...request, answer: ANSWERS[number] });
    },
  };
}
