import type { Pause } from '../../../core/pause.ts';
import { PAUSES, pauseEnd } from '../../../core/pause.ts';
import type { State } from '../../../core/state.ts';
import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import { IconButton } from '../../shared/icon-button.tsx';
import type { Act } from '../../shared/send.ts';
import { useFocusHere } from '../../shared/use-focus-here.ts';
import { wordContext } from '../why-line.ts';
import { CallChoices } from './call-choices.tsx';
import { DayButtons } from './day-buttons.tsx';
import { dayTimes } from './day-times.ts';

interface PauseMenuProps {
  state: State;
  nowMs: number;
  timeZone: string;
  act: Act;
  onClose: () => void;
}

/** Four pauses, a call, and this one day: each with the time at which it ends. */
export function PauseMenu({ state, nowMs, timeZone, act, onClose }: PauseMenuProps) {
  const context = wordContext(nowMs, timeZone);
  const menu = useFocusHere<HTMLDivElement>();
  return (
    <div class="menu" tabIndex={-1} ref={menu}>
      <section class="card" aria-label={message('pause_title')}>
        <div class="card-head">
          <h2>{message('pause_title')}</h2>
          <IconButton icon="close" name={message('pause_close')} onClick={onClose} />
        </div>
        <div class="grid pause-choices">
          {PAUSES.map((pause) => {
            const endMs = pauseEnd(pause, state.settings, nowMs, timeZone);
            if (endMs === null) return null;
            return (
              <button type="button" class="button" key={pause} onClick={() => act('pause', { pause })}>
                {pauseLabel(pause, clockTime(endMs, context))}
              </button>
            );
          })}
        </div>
      </section>
      <section class="card" aria-label={message('call_menu')}>
        <h2>{message('call_menu')}</h2>
        <CallChoices {...{ nowMs, timeZone, act }} />
      </section>
      <section class="card" aria-label={message('day_menu')}>
        <h2>{message('day_menu')}</h2>
        <DayButtons times={dayTimes(state.settings, nowMs, timeZone)} act={act} />
      </section>
    </div>
  );
}

function pauseLabel(pause: Pause, until: string) {
  switch (pause) {
    case '30-min':
    case '1-hour':
      return (
        <>
          <span>{message(pause === '1-hour' ? 'pause_1_hour' : 'pause_30_min')}</span>{' '}
          <small>{message('pause_ends', until)}</small>
        </>
      );
    case 'until-13':
    case 'until-tomorrow':
      return message('pause_until', until);
  }
}
