import { useEffect, useRef } from 'preact/hooks';
import type { Waiting } from '../../core/session.ts';
import { message } from '../../platform/i18n.ts';
import type { SessionSteps } from './session-steps.ts';

interface ReadyPanelProps {
  waiting: Waiting;
  isAgain: boolean;
  steps: SessionSteps;
}

/** Time stands still until this is pressed. */
export function ReadyPanel({ waiting, isAgain, steps }: ReadyPanelProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [waiting]);
  if (waiting === 'view') return <p class="ready soft">{message('session_starting')}</p>;
  return (
    <div class="ready">
      {isAgain && <p class="soft">{message('session_again_note')}</p>}
      <button type="button" class="button primary" ref={button} onClick={steps.ready}>
        {message(waiting === 'resume' ? 'session_go_on' : 'session_ready')}
      </button>
      <button type="button" class="button" onClick={steps.end}>
        {message('session_end')}
      </button>
    </div>
  );
}
