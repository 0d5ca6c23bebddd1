import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import { DayButtons } from '../panel/day-buttons.tsx';
import { dayTimes } from '../panel/day-times.ts';
import type { ScreenProps } from '../screen-props.ts';
import { wordContext } from '../why-line.ts';
import { QuietScreen } from './quiet-screen.tsx';

/** When reminders begin again, and the way to have some today. */
export function OutsideHoursScreen({ screen, ...rest }: ScreenProps<'outside-hours'>) {
  const { opensAtMs } = screen;
  const { state, nowMs, timeZone, act } = rest;
  const times = dayTimes(state.settings, nowMs, timeZone);
  const said =
    opensAtMs === null
      ? message('why_never_open')
      : message('why_outside_hours', clockTime(opensAtMs, wordContext(nowMs, timeZone)));
  const title = message(times.isOff ? 'day_off_title' : 'outside_title');
  return (
    <QuietScreen {...rest} title={title} line={message('outside_line')}>
      <div class="card">
        <strong>{said}</strong>
        <DayButtons times={times} act={act} />
      </div>
    </QuietScreen>
  );
}
