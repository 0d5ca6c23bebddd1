import { message, uiLocale } from '../../platform/i18n.ts';
import type { Held } from '../../storage/read-held.ts';
import { daysText, heldText } from '../../words/held-text.ts';
import { DotKey } from './dot-key.tsx';
import { MonthsTable } from './months-table.tsx';
import { YearGrid } from './year-grid.tsx';
import { heldMonths, yearWeeks } from './year-weeks.ts';

interface YearSectionProps {
  held: Held;
  today: string;
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
}

/** The days of the last year, as dots and by months. */
export function YearSection({ held, today, weekStart }: YearSectionProps) {
  const weeks = yearWeeks(held.days, today, weekStart);
  const months = heldMonths(weeks.flat());
  const days = months.reduce((sum, month) => sum + month.days, 0);
  const seconds = months.reduce((sum, month) => sum + month.heldSeconds, 0);
  return (
    <section id="year">
      <h2 id="year-title">{message('progress_year')}</h2>
      <p>{message('progress_year_sum', heldText(seconds, message), daysText(days, uiLocale()))}</p>
      <YearGrid weeks={weeks} today={today} />
      <DotKey />
      <details>
        <summary>{message('progress_year_table')}</summary>
        <MonthsTable months={months} />
      </details>
    </section>
  );
}
