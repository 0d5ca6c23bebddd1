import { pauseEnd } from '../../../core/pause.ts';
import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import type { ScreenProps } from '../screen-props.ts';
import { whyLine, wordContext } from '../why-line.ts';
import { QuietScreen } from './quiet-screen.tsx';

/** So many sessions are enough for a day; more are always possible. */
export function EnoughScreen({ screen: _screen, ...rest }: ScreenProps<'enough'>) {
  const { state, nowMs, timeZone } = rest;
  const againMs = pauseEnd('until-tomorrow', state.settings, nowMs, timeZone) ?? nowMs;
  const again = clockTime(againMs, wordContext(nowMs, timeZone));
  return (
    <QuietScreen {...rest} title={message('enough_title')} line={message('enough_line', again)}>
      <div class="card state">
        <strong>{whyLine(state, nowMs, timeZone)}</strong>
      </div>
    </QuietScreen>
  );
}
