import { message } from '../../../platform/i18n.ts';
import type { ScreenProps } from '../screen-props.ts';
import { whyLine } from '../why-line.ts';
import { QuietScreen } from './quiet-screen.tsx';

/** A call, said or heard, holds the reminder off; and the way out, for whoever is in none. */
export function CallScreen({ screen, ...rest }: ScreenProps<'call'>) {
  const { state, nowMs, timeZone, act } = rest;
  const title = message(screen.isSaid ? 'call_said_title' : 'call_heard_title');
  return (
    <QuietScreen {...rest} title={title} line={message('call_line')}>
      <div class="card">
        <strong>{whyLine(state, nowMs, timeZone)}</strong>
        <button type="button" class="button" onClick={() => act('endCall', {})}>
          {message('call_end')}
        </button>
      </div>
    </QuietScreen>
  );
}
