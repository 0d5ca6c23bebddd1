import { useState } from 'preact/hooks';
import { isDay } from '../../../core/day-clock.ts';
import { addDays } from '../../../core/local-instant.ts';
import type { SportEvent } from '../../../core/modes.ts';
import { message } from '../../../platform/i18n.ts';
import { Choice } from '../../shared/choice.tsx';

interface EventFormProps {
  /** `YYYY-MM-DD` */
  today: string;
  event: SportEvent | null;
  onSay: (event: SportEvent) => void;
  /** The hard effort is done. */
  onEffort: () => void;
}

type When = 'today' | 'tomorrow' | 'later';

/** When training or a competition comes, and whether it needs speed (R22 to R24). */
export function EventForm({ today, event, onSay, onEffort }: EventFormProps) {
  const tomorrow = addDays(today, 1);
  const [day, setDay] = useState(event !== null && event.day >= today ? event.day : today);
  const [isDated, setDated] = useState(day > tomorrow);
  const [needsSpeed, setSpeed] = useState(event?.needsSpeed ?? false);
  const when: When = isDated ? 'later' : day === today ? 'today' : 'tomorrow';
  const choose = (chosen: When) => {
    setDated(chosen === 'later');
    if (chosen !== 'later') setDay(chosen === 'today' ? today : tomorrow);
  };
  const isGood = isDay(day) && day >= today;
  return (
    <fieldset class="card">
      <legend class="visually-hidden">{message('mode_event')}</legend>
      <p>{message('event_when')}</p>
      <Choice
        name={message('event_when')}
        value={when}
        options={[
          { value: 'today', label: message('event_today') },
          { value: 'tomorrow', label: message('event_tomorrow') },
          { value: 'later', label: message('event_later') },
        ]}
        onChoose={choose}
      />
      {isDated && (
        <input
          class="field"
          type="date"
          aria-label={message('event_date')}
          min={today}
          value={day}
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      )}
      <label class="check plain">
        <input type="checkbox" checked={needsSpeed} onChange={() => setSpeed(!needsSpeed)} />
        <span>{message('event_speed')}</span>
      </label>
      <p class="soft">{message('event_does')}</p>
      <button
        type="button"
        class="button primary"
        disabled={!isGood}
        onClick={() => onSay({ day, needsSpeed })}
      >
        {message('event_set')}
      </button>
      <button type="button" class="quiet" onClick={onEffort}>
        {message('mode_effort')}
      </button>
    </fieldset>
  );
}
