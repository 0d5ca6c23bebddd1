import type { BreakCard } from '../../../core/break-card.ts';
import { breaksFor } from '../../../core/break-card.ts';
import { dayKey } from '../../../core/day-clock.ts';
import { message } from '../../../platform/i18n.ts';
import type { ScreenKind } from '../screen.ts';
import type { ScreenProps } from '../screen-props.ts';

const LABELS: Record<BreakCard, string> = {
  stand: 'break_stand',
  water: 'break_water',
  walk: 'break_walk',
  breathe: 'break_breathe',
  bath: 'break_bath',
  swim: 'break_swim',
};

export type BreakChoicesProps = Pick<
  ScreenProps<ScreenKind>,
  'state' | 'nowMs' | 'timeZone' | 'act' | 'turn'
>;

/** Breaks without a stretch: one press each, and it counts as the break. */
export function BreakChoices({ state, nowMs, timeZone, act, turn }: BreakChoicesProps) {
  const cards = breaksFor(state.modes, dayKey(nowMs, timeZone));
  const take = (card: BreakCard) => {
    act('takeBreak', { card });
    turn({ taken: { card, atMs: nowMs } });
  };
  return (
    <>
      <div class={cards.length === 3 ? 'pair' : 'grid'}>
        {cards.map((card) => (
          <button type="button" class="button" key={card} onClick={() => take(card)}>
            {message(LABELS[card])}
          </button>
        ))}
      </div>
      <p class="soft">{message('break_counts')}</p>
    </>
  );
}
