import { useState } from 'preact/hooks';
import { message } from '../../../platform/i18n.ts';
import { useFocusHere } from '../../shared/use-focus-here.ts';
import type { ScreenProps } from '../screen-props.ts';
import { wordContext } from '../why-line.ts';
import { backOffText } from './back-off-words.ts';
import { HurtQuestion } from './hurt-question.tsx';

type LastHoldProps = ScreenProps<'done'> & {
  /** `YYYY-MM-DD`. */
  today: string;
};

/** After the last hold there is no change in which to ask, so it is asked here: the numbers follow the answer. */
export function LastHold({ screen, state, nowMs, timeZone, today, act, turn }: LastHoldProps) {
  const { id, last } = screen.summary;
  const [hurtStretchId, setHurt] = useState<string | null>(null);
  if (last !== null) {
    const takeBack = (isWarningSign: boolean) => {
      setHurt(last.stretchId);
      act('takeBackLast', { sessionId: id, isWarningSign });
    };
    const warn = () => {
      takeBack(true);
      turn({ help: 'warning-sign' });
    };
    return <HurtQuestion moment="last" onHurt={() => takeBack(false)} onWarning={warn} />;
  }
  if (hurtStretchId === null) return null;
  const context = wordContext(nowMs, timeZone);
  return (
    <TakenBack
      backOff={backOffText(state.practice, hurtStretchId, today, context)}
      onHelp={() => turn({ help: 'asked' })}
    />
  );
}

function TakenBack({ backOff, onHelp }: { backOff: string; onHelp: () => void }) {
  const card = useFocusHere<HTMLElement>();
  return (
    <section class="card" ref={card} tabIndex={-1}>
      <p>{message('hurt_taken_back')}</p>
      <p class="soft">{backOff}</p>
      <button type="button" class="quiet" onClick={onHelp}>
        {message('help_title')}
      </button>
    </section>
  );
}
