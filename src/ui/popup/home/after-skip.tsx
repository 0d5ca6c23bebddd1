import { useEffect, useRef, useState } from 'preact/hooks';
import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';
import { after } from '../../shared/timer.ts';
import { CallMenu } from '../panel/call-menu.tsx';

interface AfterSkipProps {
  nowMs: number;
  timeZone: string;
  act: Act;
  onHurt: () => void;
  onOver: () => void;
}

const SHOWN_MS = 10_000;

/** Two optional answers after a skip. They go by themselves, but not from under a pointer or the keyboard. */
export function AfterSkip({ nowMs, timeZone, act, onHurt, onOver }: AfterSkipProps) {
  const [isCalling, setCalling] = useState(false);
  const [isTimeUp, setTimeUp] = useState(false);
  const [isTouched, setTouched] = useState(false);
  const over = useRef(onOver);
  over.current = onOver;
  // Whatever else is chosen meanwhile is an answer too.
  useEffect(() => () => over.current(), []);
  useEffect(() => after(SHOWN_MS, () => setTimeUp(true)), []);
  useEffect(() => {
    if (isTimeUp && !isTouched && !isCalling) over.current();
  }, [isTimeUp, isTouched, isCalling]);
  if (isCalling) return <CallMenu {...{ nowMs, timeZone, act }} onClose={onOver} />;
  return (
    <section
      class="card"
      aria-label={message('skip_title')}
      onMouseEnter={() => setTouched(true)}
      onMouseLeave={() => setTouched(false)}
      onFocusIn={() => setTouched(true)}
      onFocusOut={() => setTouched(false)}
    >
      <p role="status">{message('skip_title')}</p>
      <div class="pair">
        <button type="button" class="button" onClick={onHurt}>
          {message('skip_hurts')}
        </button>
        <button type="button" class="button" onClick={() => setCalling(true)}>
          {message('skip_call')}
        </button>
      </div>
    </section>
  );
}
