import { useRef, useState } from 'preact/hooks';
import type { DayChange } from '../../core/day-clock.ts';
import { dayKey, isDay } from '../../core/day-clock.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { dayText, minuteText } from '../../words/day-words.ts';
import { listText } from '../../words/list-text.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { nextFrame } from '../shared/timer.ts';
import type { SectionProps } from './section-props.ts';

type Problem = 'no-day' | 'past' | 'known';

const PROBLEMS: Record<Problem, string> = {
  'no-day': 'days_no_day',
  past: 'days_past',
  known: 'days_known',
};

/** Days off and days with other hours than their weekday's, from today on. */
export function DaysThatDiffer({ settings, opened, change }: SectionProps) {
  const { dayChanges } = settings;
  const [day, setDay] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const today = dayKey(nowMs(), timeZone());
  const coming = dayChanges.filter((each) => each.day >= today);
  const isChanged = JSON.stringify(dayChanges) !== JSON.stringify(opened.dayChanges);
  const changeAndStay = (next: readonly DayChange[]) => {
    change({ dayChanges: next });
    nextFrame(() => field.current?.focus());
  };

  function addDayOff(): void {
    const found = problemOf(day, today, coming);
    setProblem(found);
    if (found !== null) {
      field.current?.focus();
      return;
    }
    const byDay = (a: DayChange, b: DayChange) => (a.day < b.day ? -1 : 1);
    change({ dayChanges: [...dayChanges, { day, ranges: [] }].sort(byDay) });
    setDay('');
  }

  return (
    <div class="days">
      <h3>{message('days_title')}</h3>
      {coming.length === 0 && <p class="soft">{message('days_none')}</p>}
      <ul class="rows">
        {coming.map((each) => (
          <li key={each.day}>
            <span>
              <strong>{dayText(each.day, { locale: uiLocale() })}</strong>{' '}
              <span class="soft">{rangesText(each)}</span>
            </span>
            <IconButton
              icon="close"
              name={message('days_remove', dayText(each.day, { locale: uiLocale() }))}
              onClick={() => changeAndStay(dayChanges.filter((other) => other.day !== each.day))}
            />
          </li>
        ))}
      </ul>
      <div class="adding">
        <label for="day-off">{message('days_add_label')}</label>
        <input
          class="field"
          id="day-off"
          type="date"
          ref={field}
          min={today}
          value={day}
          aria-invalid={problem !== null}
          aria-describedby="day-off-problem"
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <button type="button" class="button" onClick={addDayOff}>
          {message('days_add')}
        </button>
        {isChanged && (
          <button type="button" class="quiet" onClick={() => changeAndStay(opened.dayChanges)}>
            {message('days_undo')}
          </button>
        )}
        <p class="setting-error" id="day-off-problem" role="status">
          {problem !== null && message(PROBLEMS[problem])}
        </p>
      </div>
    </div>
  );
}

function problemOf(day: string, today: string, coming: readonly DayChange[]): Problem | null {
  if (!isDay(day)) return 'no-day';
  if (day < today) return 'past';
  return coming.some((each) => each.day === day) ? 'known' : null;
}

function rangesText({ ranges }: DayChange): string {
  if (ranges.length === 0) return message('hours_day_off');
  const context = { locale: uiLocale() };
  const texts = ranges.map(({ fromMinute, toMinute }) =>
    message('days_range', minuteText(fromMinute, context), minuteText(toMinute, context)),
  );
  return listText(texts, context.locale);
}
