import { useRef } from 'preact/hooks';
import type { HourRange } from '../../core/day-clock.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { minuteText, weekdayName } from '../../words/day-words.ts';
import { nextFrame } from '../shared/timer.ts';
import { isWholeDay, mergedRanges, nextRange } from './hour-fields.ts';
import { RangeRow } from './range-row.tsx';

/** As many as are stored for a day. */
const MOST_RANGES = 8;
const TUESDAY = 1;
const FRIDAY = 4;

interface WeekdayHoursProps {
  /** 0 for Monday. */
  weekday: number;
  ranges: readonly HourRange[];
  opened: readonly HourRange[];
  onChange: (ranges: readonly HourRange[]) => void;
  /** Monday alone has it. */
  onCopy: (() => void) | null;
}

/** The hours of one weekday: any number of ranges, or a day off. */
export function WeekdayHours({ weekday, ranges, opened, onChange, onCopy }: WeekdayHoursProps) {
  const context = { locale: uiLocale() };
  const day = weekdayName(weekday, context);
  const box = useRef<HTMLFieldSetElement>(null);
  const isChanged = JSON.stringify(ranges) !== JSON.stringify(opened);
  /** The button that was pressed may have gone with its row. */
  const changeAndStay = (next: readonly HourRange[], where: string) => {
    onChange(next);
    nextFrame(() => [...(box.current?.querySelectorAll<HTMLElement>(where) ?? [])].at(-1)?.focus());
  };
  return (
    <fieldset class="weekday" ref={box}>
      <legend>{day}</legend>
      {ranges.length === 0 && <p class="soft">{message('hours_day_off')}</p>}
      <ul>
        {ranges.map((range, index) => (
          <RangeRow
            key={index}
            id={`hours-${weekday}-${index}`}
            day={day}
            range={range}
            onChange={(next) => onChange(ranges.with(index, next))}
            onRemove={() => changeAndStay(ranges.toSpliced(index, 1), '.weekday-add')}
          />
        ))}
      </ul>
      {mergedRanges(ranges).map(({ fromMinute, toMinute }) => (
        <p class="soft" role="status" key={fromMinute}>
          {message('hours_merged', minuteText(fromMinute, context), minuteText(toMinute, context))}
        </p>
      ))}
      <div class="weekday-actions">
        {ranges.length < MOST_RANGES && !ranges.some(isWholeDay) && (
          <button
            type="button"
            class="quiet weekday-add"
            aria-label={message('hours_add_to', day)}
            onClick={() => changeAndStay([...ranges, nextRange(ranges)], '.range:last-child input')}
          >
            {message('hours_add')}
          </button>
        )}
        {ranges.length > 0 && (
          <button
            type="button"
            class="quiet"
            aria-label={message('hours_make_off', day)}
            onClick={() => changeAndStay([], '.weekday-add')}
          >
            {message('hours_off')}
          </button>
        )}
        {onCopy !== null && (
          <button type="button" class="quiet" onClick={onCopy}>
            {message('hours_copy', weekdayName(TUESDAY, context), weekdayName(FRIDAY, context))}
          </button>
        )}
        {isChanged && (
          <button
            type="button"
            class="quiet"
            aria-label={message('hours_undo', day)}
            onClick={() => changeAndStay(opened, '.weekday-add')}
          >
            {message('undo')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
