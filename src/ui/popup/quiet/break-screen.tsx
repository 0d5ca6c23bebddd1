import type { BreakCard } from '../../../core/break-card.ts';
import { breathingOf } from '../../../core/breath.ts';
import { message } from '../../../platform/i18n.ts';
import { PageBar } from '../page-bar.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { whyLine } from '../why-line.ts';
import { CalmMinute } from './calm-minute.tsx';

const LINES: Record<BreakCard, string> = {
  stand: 'taken_stand',
  water: 'taken_water',
  walk: 'taken_walk',
  breathe: 'taken_breathe',
  bath: 'taken_bath',
  swim: 'taken_swim',
};

/** A break without a stretch was taken: that it counted, and when the next one comes. */
export function BreakScreen({ screen, state, nowMs, timeZone, turn }: ScreenProps<'break'>) {
  const { card, atMs } = screen;
  // Said only when it is stored: a command that was lost counted nothing.
  const isCounted = state.cycle.stageSinceMs >= atMs;
  return (
    <>
      <PageBar title={message('rest_title')} />
      <main class="body taken" tabIndex={-1}>
        <div class="figure">
          {card === 'breathe' ? (
            <CalmMinute beganAtMs={atMs} isPaced={breathingOf(state) === 'paced'} />
          ) : (
            <svg class="figure-thread" viewBox="0 0 180 34" aria-hidden="true">
              <path d="M4 30h172" />
            </svg>
          )}
        </div>
        <div role="status">
          {isCounted && <h2>{message('taken_counted')}</h2>}
          <p>{message(LINES[card])}</p>
        </div>
        <button type="button" class="button" onClick={() => turn({ taken: null })}>
          {message('done_leave')}
        </button>
      </main>
      <footer class="foot">{whyLine(state, nowMs, timeZone)}</footer>
    </>
  );
}
