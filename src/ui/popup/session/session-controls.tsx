import { message } from '../../../platform/i18n.ts';
import { IconButton } from '../../shared/icon-button.tsx';
import { KeysHelp } from './keys-help.tsx';
import type { SessionSteps } from './session-steps.ts';

interface SessionControlsProps {
  steps: SessionSteps;
  /** Something of the plan lies before this. */
  canGoBack: boolean;
  isPaused: boolean;
  /** It cannot be paused while it waits for "I'm ready" anyway. */
  canPause: boolean;
  /** Another stretch fits here and now. */
  canSwap: boolean;
}

export function SessionControls({ steps, canGoBack, isPaused, canPause, canSwap }: SessionControlsProps) {
  return (
    <div class="controls">
      <IconButton icon="back" name={message('session_back')} isDisabled={!canGoBack} onClick={steps.back} />
      <IconButton
        icon={isPaused ? 'play' : 'pause'}
        name={message(isPaused ? 'session_go_on' : 'session_pause')}
        isDisabled={!canPause}
        onClick={steps.pauseOrGoOn}
      />
      <IconButton icon="swap" name={message('session_swap')} isDisabled={!canSwap} onClick={steps.swap} />
      <IconButton icon="next" name={message('session_next')} onClick={steps.next} />
      <KeysHelp />
    </div>
  );
}
