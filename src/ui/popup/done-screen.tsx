import { dayKey } from '../../core/day-clock.ts';
import { message } from '../../platform/i18n.ts';
import { durationText } from '../../words/duration.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { IconButton } from '../shared/icon-button.tsx';
import { nextChoice } from './next-choice.ts';
import type { ScreenProps } from './screen-props.ts';
import { WeekBars } from './week-bars.tsx';
import { WeekMap } from './week-map.tsx';
import { weekRows } from './week-rows.ts';
import { whyLine } from './why-line.ts';

/** What was held, where the week stands, and when the next one comes. Nothing to dismiss. */
export function DoneScreen({ screen, state, nowMs, timeZone, turn }: ScreenProps<'done'>) {
  const { held, id } = screen.summary;
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
        <ul class="held" aria-label={message('done_held')}>
          {held.map(({ area, side, seconds }) => (
            <li key={`${area}/${side}`}>
              <strong>{durationText(seconds, message)}</strong>
              <span>{muscleName(area, side, message)}</span>
            </li>
          ))}
        </ul>
        {rows.length > 0 && <h2 class="week-head">{message('week_title')}</h2>}
        <WeekBars rows={rows} most={4} />
        <p class="soft">{message('done_line')}</p>
      </main>
      <footer class="foot">{whyLine(state, nowMs, timeZone)}</footer>
    </>
  );
}
