import { message } from '../../platform/i18n.ts';
import { clockTime } from '../../words/clock-time.ts';
import { QuietScreen } from './quiet-screen.tsx';
import type { ScreenProps } from './screen-props.ts';
import { wordContext } from './why-line.ts';

/** When reminders begin again. */
export function OutsideHoursScreen({ screen, ...rest }: ScreenProps<'outside-hours'>) {
  const { opensAtMs } = screen;
  const said =
    opensAtMs === null
      ? message('why_never_open')
      : message('why_outside_hours', clockTime(opensAtMs, wordContext(rest.nowMs, rest.timeZone)));
  return (
    <QuietScreen {...rest} title={message('outside_title')} line={message('outside_line')}>
      <div class="card state">
        <strong>{said}</strong>
      </div>
    </QuietScreen>
  );
}
