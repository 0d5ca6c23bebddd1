import { allowedStretches } from '../../core/allowed.ts';
import { dayKey } from '../../core/day-clock.ts';
import { pickRequest } from '../../core/next-plan.ts';
import type { State } from '../../core/state.ts';
import { weekRows } from '../../core/week-rows.ts';
import { weekSaid } from '../../core/week-said.ts';
import { STRETCHES } from '../../library/stretches.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { firstWeekday } from '../../words/first-weekday.ts';
import { weekSentence } from '../../words/week-sentence.ts';
import { useTick } from '../shared/use-tick.ts';
import { AreasSection } from './areas-section.tsx';
import { FirstHold } from './first-hold.tsx';
import { useHeld } from './use-held.ts';
import { WeekSection } from './week-section.tsx';
import { YearSection } from './year-section.tsx';
import { firstDayShown } from './year-weeks.ts';

/** An open page takes in that a day has passed. */
const LOOK_EVERY_MS = 60_000;

/** What was held: this week on the body and in rings, the last year by days, every area in numbers. */
export function Progress({ state }: { state: State }) {
  useTick(LOOK_EVERY_MS);
  const atMs = nowMs();
  const today = dayKey(atMs, timeZone());
  const weekStart = firstWeekday(uiLocale());
  const held = useHeld(state, firstDayShown(today, weekStart));
  const allowed = allowedStretches(STRETCHES, pickRequest(state, STRETCHES, 'plan', atMs, timeZone()));
  const areas = allowed.map(({ area }) => area);
  const history = held === 'unreadable' ? null : held;
  const said =
    history && weekSaid(weekRows(state, today, areas), history, state.practice, { nowMs: atMs, today });
  return (
    <>
      <header>
        <h1>{message('progress_title')}</h1>
        <p class="lead progress-said">{said && weekSentence(said, { t: message, locale: uiLocale() })}</p>
        {held === 'unreadable' && <p role="alert">{message('progress_unreadable')}</p>}
      </header>
      <main>
        {said?.code === 'new' && <FirstHold />}
        <WeekSection state={state} today={today} allowedAreas={areas} />
        {history !== null && said?.code !== 'new' && (
          <>
            <YearSection held={history} today={today} weekStart={weekStart} />
            <AreasSection state={state} held={history} today={today} />
          </>
        )}
      </main>
    </>
  );
}
