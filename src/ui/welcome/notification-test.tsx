import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { onNotificationClick } from '../../platform/notification.ts';
import { showThisPage } from '../../platform/window.ts';
import { send } from '../shared/send.ts';
import { NotificationSteps } from './notification-steps.tsx';

/** How far the test is: not begun, shown and asked about, answered, or not even shown. */
type Stage = 'idle' | 'asks' | 'seen' | 'unseen' | 'refused' | 'unsent';

/** One real notification from the background, and whether it was seen: what a system holds back, no browser tells. */
export function NotificationTest() {
  const [stage, setStage] = useState<Stage>('idle');
  const button = useRef<HTMLButtonElement>(null);
  // Whoever clicks it has seen it.
  useEffect(() => {
    return onNotificationClick((id) => {
      if (id !== 'test') return;
      setStage('seen');
      showThisPage().catch(() => undefined);
    });
  }, []);

  function test(): void {
    send('testNotification', {}).then(
      ({ isShown }) => setStage(isShown ? 'asks' : 'refused'),
      () => setStage('unsent'),
    );
  }

  /** The pressed button goes with its question. */
  function answer(isSeen: boolean): void {
    setStage(isSeen ? 'seen' : 'unseen');
    button.current?.focus();
  }

  return (
    <>
      <p class="soft">{message('notify_lead')}</p>
      <div>
        <button type="button" class="button" ref={button} onClick={test}>
          {message(stage === 'idle' ? 'notify_send' : 'notify_again')}
        </button>
      </div>
      <div class="notify-said" role="status">
        {stage === 'asks' && <Question onAnswer={answer} />}
        {stage === 'seen' && (
          <p>
            <strong>{message('notify_seen')}</strong>
          </p>
        )}
        {stage === 'unsent' && <p>{message('notify_unsent')}</p>}
        {stage === 'refused' && (
          <>
            <p>
              <strong>{message('notify_refused')}</strong>
            </p>
            <p>{message('notify_refused_steps')}</p>
          </>
        )}
        {stage === 'unseen' && <p>{message('notify_unseen')}</p>}
      </div>
      {(stage === 'refused' || stage === 'unseen') && <NotificationSteps />}
    </>
  );
}

function Question({ onAnswer }: { onAnswer: (isSeen: boolean) => void }) {
  return (
    <div class="card">
      <p>
        <strong>{message('notify_asks')}</strong> <span class="soft">{message('notify_asks_note')}</span>
      </p>
      <div class="pair">
        <button type="button" class="button" onClick={() => onAnswer(true)}>
          {message('notify_yes')}
        </button>
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {message('notify_no')}
        </button>
      </div>
    </div>
  );
}
