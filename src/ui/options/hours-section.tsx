import type { HourRange } from '../../core/day-clock.ts';
import { message } from '../../platform/i18n.ts';
import { DaysThatDiffer } from './days-that-differ.tsx';
import type { SectionProps } from './section-props.ts';
import { WeekdayHours } from './weekday-hours.tsx';

const WORKDAYS = 5;

/** When reminders may come: by weekday, and the days that differ. */
export function HoursSection(props: SectionProps) {
  const { settings, opened, change } = props;
  const { hours } = settings;
  const monday = hours[0] ?? [];
  const isCopied = (ranges: readonly HourRange[]) => JSON.stringify(ranges) === JSON.stringify(monday);
  const copyMonday = () =>
    change({ hours: hours.map((ranges, weekday) => (weekday < WORKDAYS ? monday : ranges)) });
  return (
    <>
      <p class="soft">{message('hours_lead')}</p>
      <p class="soft">{message('hours_standard')}</p>
      {hours.map((ranges, weekday) => (
        <WeekdayHours
          key={weekday}
          weekday={weekday}
          ranges={ranges}
          opened={opened.hours[weekday] ?? []}
          onChange={(next) => change({ hours: hours.with(weekday, next) })}
          onCopy={weekday === 0 && !hours.slice(0, WORKDAYS).every(isCopied) ? copyMonday : null}
        />
      ))}
      <DaysThatDiffer {...props} />
    </>
  );
}
