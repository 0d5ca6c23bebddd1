import { useState } from 'preact/hooks';
import { canPutOff } from '../../../core/offer.ts';
import { LATER_MINUTES } from '../../../core/settings.ts';
import type { State } from '../../../core/state.ts';
import { message } from '../../../platform/i18n.ts';
import { clockTime } from '../../../words/clock-time.ts';
import { Choice } from '../../shared/choice.tsx';
import type { Act } from '../../shared/send.ts';
import { wordContext } from '../why-line.ts';
import { laterAt } from './reminder-times.ts';

interface LaterRowProps {
  state: State;
  nowMs: number;
  timeZone: string;
  act: Act;
}

/** *Later*, with the time that the chosen minutes lead to; after three times in a row, that it is used up. */
export function LaterRow({ state, nowMs, timeZone, act }: LaterRowProps) {
  const [minutes, setMinutes] = useState(state.settings.laterMinutes);
  if (!canPutOff(state)) return <p class="soft">{message('offer_no_later')}</p>;
  const time = clockTime(laterAt(state, minutes, nowMs, timeZone), wordContext(nowMs, timeZone));
  return (
    <div class="later">
      <button type="button" class="button" onClick={() => act('putOff', { minutes })}>
        <span>{message('offer_later')}</span> <small>{message('offer_after', time)}</small>
      </button>
      <Choice
        name={message('offer_later_minutes')}
        value={minutes}
        options={LATER_MINUTES.map((value) => ({
          value,
          label: message('offer_minutes_short', value),
        }))}
        onChoose={setMinutes}
      />
    </div>
  );
}
