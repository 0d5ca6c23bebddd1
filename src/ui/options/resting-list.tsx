import { dayKey } from '../../core/day-clock.ts';
import { addDays } from '../../core/local-instant.ts';
import { pickRequest } from '../../core/next-plan.ts';
import { backedOffDays } from '../../core/practice.ts';
import { restingAreas } from '../../core/resting.ts';
import type { State } from '../../core/state.ts';
import { plainWordKey } from '../../library/plain-word-key.ts';
import { STRETCHES } from '../../library/stretches.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { dayName } from '../../words/day-name.ts';
import { restingLines } from '../../words/resting-lines.ts';
import { useAct } from '../shared/use-act.ts';

/** All that rests, and why: whole areas, and single stretches after pain or a warning sign. */
export function RestingList({ state }: { state: State }) {
  const { act } = useAct();
  const atMs = nowMs();
  const today = dayKey(atMs, timeZone());
  const context = { t: message, locale: uiLocale() };
  const body = pickRequest(state, STRETCHES, 'plan', atMs, timeZone());
  const lines = restingLines(restingAreas(STRETCHES, body), today, context);
  const { practice } = state;
  const removed = STRETCHES.filter(({ id }) => practice.removed.includes(id));
  const backedOff = STRETCHES.filter(({ id }) => backedOffDays(practice, id, today) > 0);
  return (
    <div class="resting">
      <h3>{message('resting_title')}</h3>
      {lines.length + removed.length + backedOff.length === 0 && (
        <p class="soft">{message('resting_nothing')}</p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {backedOff.map((stretch) => (
          <li key={stretch.id}>
            {message(
              'resting_stretch_pain',
              message(plainWordKey(stretch, 'short')),
              dayName(addDays(today, backedOffDays(practice, stretch.id, today)), today, context),
            )}
          </li>
        ))}
        {removed.map((stretch) => (
          <li key={stretch.id}>
            <span>{message('resting_stretch_sign', message(plainWordKey(stretch, 'short')))}</span>{' '}
            <button
              type="button"
              class="button"
              aria-label={message('bring_back_name', message(plainWordKey(stretch, 'short')))}
              onClick={() => act('bringBack', { stretchId: stretch.id })}
            >
              {message('bring_back')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
