import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import type { ScreenProps } from '../screen-props.ts';
import { wordContext } from '../why-line.ts';
import { QuietScreen } from './quiet-screen.tsx';

/** Until when it is quiet, and the way back. */
export function PausedScreen({ screen, ...rest }: ScreenProps<'paused'>) {
  const time = clockTime(screen.untilMs, wordContext(rest.nowMs, rest.timeZone));
  return (
    <QuietScreen {...rest} title={message('paused_title')} line={message('paused_line')}>
      <div class="card state">
        <strong>{message('why_paused', time)}</strong>
        <button type="button" class="button" onClick={() => rest.act('endPause', {})}>
          {message('paused_resume')}
        </button>
      </div>
    </QuietScreen>
  );
}
