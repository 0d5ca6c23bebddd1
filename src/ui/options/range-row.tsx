import { useState } from 'preact/hooks';
import type { HourRange } from '../../core/day-clock.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { minuteText } from '../../words/day-words.ts';
import { IconButton } from '../shared/icon-button.tsx';
import type { HourFields } from './hour-fields.ts';
import { fieldsOf, isWholeDay, rangeOf } from './hour-fields.ts';

interface RangeRowProps {
  id: string;
  /** "Monday", for the names of the fields. */
  day: string;
  range: HourRange;
  onChange: (range: HourRange) => void;
  onRemove: () => void;
}

/** One range of a day. Times that make none stay to be mended; until then the last good ones count. */
export function RangeRow({ id, day, range, onChange, onRemove }: RangeRowProps) {
  /** Times that make no range; null while those that are shown count. */
  const [wrong, setWrong] = useState<HourFields | null>(null);
  const fields = wrong ?? fieldsOf(range);
  const typed = rangeOf(fields);
  const isWrong = typeof typed === 'string';

  function take(change: Partial<HourFields>): void {
    const next = { ...fields, ...change };
    const made = rangeOf(next);
    setWrong(typeof made === 'string' ? next : null);
    if (typeof made !== 'string') onChange(made);
  }

  const field = (end: keyof HourFields, name: string) => (
    <input
      class="field"
      type="time"
      aria-label={name}
      aria-invalid={isWrong}
      aria-describedby={`${id}-said`}
      value={fields[end]}
      onChange={(event) => take({ [end]: event.currentTarget.value })}
    />
  );
  return (
    <li class="range">
      {field('from', message('hours_from', day))}
      <span aria-hidden="true">{message('hours_to')}</span>
      {field('to', message('hours_until', day))}
      <IconButton icon="close" name={message('hours_remove', day)} onClick={onRemove} />
      <p id={`${id}-said`} class={isWrong ? 'setting-error' : 'soft'} role="status">
        {isWrong ? message(PROBLEMS[typed]) : rangeWords(typed)}
      </p>
    </li>
  );
}

const PROBLEMS = { 'no-time': 'hours_no_time', same: 'hours_same' } as const;

/** What two times do not say by themselves. */
function rangeWords(range: HourRange): string | null {
  const { fromMinute, toMinute } = range;
  if (isWholeDay(range)) return message('hours_whole_day');
  if (toMinute > fromMinute) return null;
  return message('hours_next_day', minuteText(toMinute, { locale: uiLocale() }));
}
