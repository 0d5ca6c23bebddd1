import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { HeldDay } from '../../core/held-day.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { heldText } from '../../words/held-text.ts';
import { dayByKey } from './day-by-key.ts';
import { Dot } from './dot.tsx';
import { dotSize, monthSpans } from './year-weeks.ts';

interface YearGridProps {
  weeks: readonly HeldDay[][];
  today: string;
}

/** Narrower than so many weeks a month has no room for its name. */
const NAMED_WEEKS = 3;
/** In ARIA a table whose cells the arrow keys reach is a grid. */
const GRID = { role: 'grid', 'aria-labelledby': 'year-title' } as const;

/** A year of days, a column a week. Arrow keys go from day to day, and each day can be read. */
export function YearGrid({ weeks, today }: YearGridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState(today);
  const [pointed, setPointed] = useState<string | null>(null);
  const words = useMemo(() => dateWords(uiLocale()), []);
  const days = weeks.flat();
  const said = useMemo(() => new Map(days.map((each) => [each.day, dayText(each, words.date)])), [weeks]);

  // Where a year is wider than the page, the present is what one sees first.
  useEffect(() => {
    const element = scroller.current;
    const isFromRight = document.documentElement.dir === 'rtl';
    if (element !== null) element.scrollLeft = isFromRight ? -element.scrollWidth : element.scrollWidth;
  }, []);

  function move(event: KeyboardEvent): void {
    const next = dayByKey(event.key, day, days, document.documentElement.dir === 'rtl');
    if (next === null) return;
    event.preventDefault();
    setDay(next);
    scroller.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  }

  return (
    <div class="year">
      <div class="year-scroller" ref={scroller}>
        <table
          {...GRID}
          onKeyDown={move}
          onPointerOver={({ target }) => setPointed(dayAt(target))}
          onPointerLeave={() => setPointed(null)}
          onFocusIn={({ target }) => setPointed(dayAt(target))}
          onFocusOut={() => setPointed(null)}
        >
          <thead>
            <tr>
              <td />
              {monthSpans(weeks).map(({ month, weeks: span }) => (
                <th key={month} scope="colgroup" colSpan={span}>
                  <span class={span < NAMED_WEEKS ? 'visually-hidden' : ''}>{words.month(month)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks[0]?.map(({ day: first }, weekday) => (
              <tr key={first}>
                <th scope="row">
                  <span class={weekday % 2 === 0 ? 'visually-hidden' : ''}>{words.weekday(first)}</span>
                </th>
                {weeks.map((week) => {
                  const each = week[weekday];
                  return each === undefined ? (
                    <td key={week[0]?.day} />
                  ) : (
                    <td
                      key={each.day}
                      data-day={each.day}
                      class={each.day === today ? 'is-today' : ''}
                      tabIndex={each.day === day ? 0 : -1}
                      aria-label={said.get(each.day)}
                    >
                      <Dot size={dotSize(each.heldSeconds)} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="soft" aria-hidden="true">
        {said.get(pointed ?? '') ?? message('progress_year_hint')}
      </p>
    </div>
  );
}

function dayText({ day, heldSeconds, sessions }: HeldDay, date: (day: string) => string): string {
  return heldSeconds > 0
    ? message('progress_day', date(day), heldText(heldSeconds, message), sessions)
    : message('progress_day_nothing', date(day));
}

function dayAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-day]')?.getAttribute('data-day') ?? null) : null;
}

/** Days, months and weekdays in the way of the language; all are given as local days, so that no zone moves them. */
function dateWords(locale: string) {
  const by = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (day: string) => format.format(Date.parse(day));
  };
  return {
    date: by({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    month: by({ month: 'short' }),
    weekday: by({ weekday: 'short' }),
  };
}
