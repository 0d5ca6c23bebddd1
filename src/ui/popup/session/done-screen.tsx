import { dayKey } from '../../../core/day-clock.ts';
import { isEventNear } from '../../../core/modes.ts';
import { hasHurt } from '../../../core/practice.ts';
import { weekRows } from '../../../core/week-rows.ts';
import { message } from '../../../platform/i18n.ts';
import { durationText } from '../../../words/duration.ts';
import { muscleName } from '../../../words/muscle-name.ts';
import { WeekMap } from '../../shared/body-map/week-map.tsx';
import { IconButton } from '../../shared/icon-button.tsx';
import { ProgressLink } from '../../shared/progress-link.tsx';
import { nextChoice } from '../next-choice.ts';
import type { ScreenProps } from '../screen-props.ts';
import { WeekBars } from '../week-bars.tsx';
import { whyLine } from '../why-line.ts';
import { AngleNotes } from './angle-notes.tsx';
import { LastHold } from './last-hold.tsx';

/** What was held, where the week stands, and when the next one comes. Nothing to dismiss. */
export function DoneScreen(props: ScreenProps<'done'>) {
  const { screen, state, nowMs, timeZone, act, turn } = props;
  const { held, id, stretchIds } = screen.summary;
  const areas = nextChoice(state, nowMs, timeZone).allowed.map((stretch) => stretch.area);
  const today = dayKey(nowMs, timeZone);
  const rows = weekRows(state, today, areas);
  return (
    <>
      <header class="bar">
        <h1>{message('done_title')}</h1>
        <IconButton icon="next" name={message('done_leave')} onClick={() => turn({ leftSessionId: id })} />
      </header>
      <main class="body" tabIndex={-1}>
        <WeekMap state={state} today={today} />
        {isEventNear(state.modes, today) && (
          <section class="card">
            {state.modes.event?.needsSpeed && !hasHurt(state.practice, today, 1) && (
              <>
                <h2>{message('stairs_title')}</h2>
                <p>{message('stairs_how')}</p>
              </>
            )}
            <p class="soft">{message('event_not_warm_up')}</p>
          </section>
        )}
        <ul class="held" aria-label={message('done_held')}>
          {held.map(({ area, side, seconds }) => (
            <li key={`${area}/${side}`}>
              <strong>{durationText(seconds, message)}</strong>
              <span>{muscleName(area, side, message)}</span>
            </li>
          ))}
        </ul>
        <LastHold {...props} today={today} />
        <AngleNotes stretchIds={stretchIds} angles={state.angles} act={act} />
        {rows.length > 0 && <h2 class="week-head">{message('week_title')}</h2>}
        <WeekBars rows={rows} most={4} />
        <p class="soft">
          {message('done_line')} <ProgressLink />
        </p>
      </main>
      <footer class="foot">{whyLine(state, nowMs, timeZone)}</footer>
    </>
  );
}
