import type { Session } from '../../../core/session.ts';
import { message } from '../../../platform/i18n.ts';
import { HoldAnswers } from './hold-answers.tsx';
import { HurtQuestion } from './hurt-question.tsx';
import { ReadyPanel } from './ready-panel.tsx';
import type { Scene } from './session-scene.ts';
import type { SessionSteps, WayOn } from './session-steps.ts';

interface SessionPanelProps {
  session: Session;
  scene: Scene;
  wayOn: WayOn;
  /** Seconds that the hold which starts again had run, if known. */
  brokenSeconds: number | null;
  steps: SessionSteps;
}

/** What can be pressed in this phase: the answers, "I'm ready", or one quiet question. */
export function SessionPanel(props: SessionPanelProps) {
  const { session, scene, wayOn, steps } = props;
  if (scene.waiting !== null) return <ReadyPanel {...props} waiting={scene.waiting} />;
  if (scene.phase === 'warm-up') {
    return (
      <button type="button" class="button" onClick={steps.skipWarmUp}>
        {message('session_moved')}
      </button>
    );
  }
  if (scene.canTakeBack) return <HurtQuestion moment="between" shortcut="4" onHurt={steps.takeBack} />;
  return (
    <HoldAnswers
      wayOn={wayOn}
      answer={session.answer}
      isHolding={scene.phase === 'hold'}
      onAnswer={steps.answer}
    />
  );
}
