import { useEffect, useRef } from 'preact/hooks';
import type { Session, Waiting } from '../../../core/session.ts';
import { message } from '../../../platform/i18n.ts';
import { HurtQuestion } from './hurt-question.tsx';
import type { Scene } from './session-scene.ts';
import type { SessionSteps } from './session-steps.ts';
import { againText } from './session-words.ts';

interface ReadyPanelProps {
  waiting: Waiting;
  session: Session;
  scene: Scene;
  /** Seconds that the hold which starts again had run, if known. */
  brokenSeconds: number | null;
  steps: SessionSteps;
}

/** Time stands still until this is pressed. */
export function ReadyPanel({ waiting, session, scene, brokenSeconds, steps }: ReadyPanelProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [waiting, session.at, session.plan]);
  if (waiting === 'view') return <p class="ready soft">{message('session_starting')}</p>;
  return (
    <div class="ready">
      {session.isAgain && <p class="soft">{againText(brokenSeconds, message)}</p>}
      <button type="button" class="button primary" ref={button} onClick={steps.ready}>
        {message(waiting === 'resume' ? 'session_go_on' : 'session_ready')}
      </button>
      {scene.canTakeBack && <HurtQuestion moment="last" shortcut="4" onHurt={steps.takeBack} />}
      <button type="button" class="button" onClick={steps.end}>
        {message('session_end')}
      </button>
    </div>
  );
}
