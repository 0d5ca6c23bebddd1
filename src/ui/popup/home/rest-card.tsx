import { whyExcluded } from '../../../core/allowed.ts';
import { breakReason } from '../../../core/break-card.ts';
import { isTooNew } from '../../../core/candidates.ts';
import { dayKey } from '../../../core/day-clock.ts';
import { pickRequest } from '../../../core/next-plan.ts';
import { STRETCHES } from '../../../library/stretches.ts';
import { message } from '../../../platform/i18n.ts';
import { LibraryLink } from '../../shared/library-link.tsx';
import { SafetyLink } from '../../shared/safety-link.tsx';
import { FigurePlace } from '../figure-place.tsx';
import type { NextChoice } from '../next-choice.ts';
import type { BreakChoicesProps } from '../panel/break-choices.tsx';
import { BreakChoices } from '../panel/break-choices.tsx';

/** Nothing may be stretched here and now: why, and what to do instead. */
export function RestCard({ next, ...props }: BreakChoicesProps & { next: NextChoice }) {
  const why = reason(props, next);
  return (
    <section class="next is-rest">
      <FigurePlace figure={null} />
      <h2>{message('rest_title')}</h2>
      <p>{message(REASONS[why])}</p>
      <BreakChoices {...props} />
      <div class="quiet-row">
        <SafetyLink />
        {why === 'off' && <LibraryLink filter="show=off" label={message('library_title')} />}
        {next.allowed.length === 0 && why !== 'off' && (
          <button type="button" class="quiet" onClick={() => props.turn({ choosing: 'care' })}>
            {message('rest_change')}
          </button>
        )}
      </div>
    </section>
  );
}

const REASONS = {
  unwell: 'rest_unwell',
  'only-breaks': 'rest_only_breaks',
  heart: 'rest_heart',
  surgery: 'rest_surgery',
  off: 'rest_off',
  sore: 'rest_sore',
  excluded: 'rest_excluded',
  event: 'rest_event',
  'had-turn': 'rest_had_turn',
} as const;

function reason({ state, nowMs, timeZone }: BreakChoicesProps, next: NextChoice): keyof typeof REASONS {
  const { modes, person } = state;
  const ofDay = breakReason(modes, dayKey(nowMs, timeZone));
  if (ofDay === 'unwell') return 'unwell';
  const request = pickRequest(state, STRETCHES, 'plan', nowMs, timeZone);
  if (next.allowed.some((stretch) => isTooNew(stretch, request))) return 'event';
  if (next.allowed.length > 0) return ofDay === 'sore' ? 'sore' : 'had-turn';
  if (person.flags.includes('heart')) return 'heart';
  if (person.flags.includes('recent-surgery')) return 'surgery';
  if (person.flags.includes('only-breaks')) return 'only-breaks';
  // What is switched off would come if it were not.
  if (STRETCHES.some((stretch) => whyExcluded(stretch, request)?.by === 'off')) return 'off';
  return ofDay === 'sore' ? 'sore' : 'excluded';
}
