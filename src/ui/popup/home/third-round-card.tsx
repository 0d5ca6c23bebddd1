import type { Person } from '../../../core/person.ts';
import type { Plan } from '../../../core/plan.ts';
import { stretchSeconds } from '../../../core/plan.ts';
import { focusOn } from '../../../core/plan-item.ts';
import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';

interface ThirdRoundCardProps {
  /** The next one, which says what a third hold costs. */
  plan: Plan | null;
  person: Person;
  act: Act;
}

/** A third round for the focus muscles: offered with its price, never imposed. */
export function ThirdRoundCard({ plan, person, act }: ThirdRoundCardProps) {
  const moreSeconds = plan === null ? null : thirdHoldSeconds(plan, person);
  return (
    <section class="card" aria-label={message('third_round')}>
      <p>
        {message('third_round')}{' '}
        <span class="soft">
          {moreSeconds !== null && `${message('third_round_longer', moreSeconds)} `}
          {message('third_round_does')}
        </span>
      </p>
      <div class="pair">
        <button type="button" class="button" onClick={() => act('answerThirdRound', { isWanted: true })}>
          {message('third_round_yes')}
        </button>
        <button type="button" class="button" onClick={() => act('answerThirdRound', { isWanted: false })}>
          {message('third_round_no')}
        </button>
      </div>
    </section>
  );
}

/** Seconds that a third hold a side adds to the first focus stretch that has two; null when none has. */
function thirdHoldSeconds({ items }: Plan, person: Person): number | null {
  for (const { area, holds, holdSeconds } of items) {
    const sides = new Set(holds).size;
    if (focusOn(person, area) === undefined || holds.length !== 2 * sides) continue;
    return stretchSeconds(3 * sides, holdSeconds) - stretchSeconds(2 * sides, holdSeconds);
  }
  return null;
}
