import type { Pause } from '../../core/pause.ts';
import { PAUSES, pauseEnd } from '../../core/pause.ts';
import type { State } from '../../core/state.ts';
import { message } from '../../platform/i18n.ts';
import { clockTime } from '../../words/clock-time.ts';
import { IconButton } from '../shared/icon-button.tsx';
import type { Act } from '../shared/send.ts';
import { wordContext } from './why-line.ts';

interface PauseMenuProps {
  state: State;
  nowMs: number;
  timeZone: string;
  act: Act;
  onClose: () => void;
}

/** The four pauses, each with the time at which it ends. */
export function PauseMenu({ state, nowMs, timeZone, act, onClose }: PauseMenuProps) {
  const context = wordContext(nowMs, timeZone);
  return (
    <section class="card" aria-label={message('pause_title')}>
      <div class="card-head">
        <h3>{message('pause_title')}</h3>
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
