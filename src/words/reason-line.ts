import { SIDES } from '../core/area.ts';
import { heldThisWeek, sideBehind } from '../core/dose.ts';
import type { PlanItem } from '../core/plan.ts';
import { focusOn } from '../core/plan-item.ts';
import type { State } from '../core/state.ts';
import { muscleName } from './muscle-name.ts';
import type { Translate } from './translate.ts';

/** Why this stretch comes now, in one sentence: "Right calf is most behind this week." `today` is `YYYY-MM-DD`. */
export function reasonLine(
  item: PlanItem,
  { person, dose, practice }: Pick<State, 'person' | 'dose' | 'practice'>,
  today: string,
  t: Translate,
): string {
  const name = muscleName(item.area, 'both', t);
  switch (item.reason) {
    case 'short':
    case 'behind': {
      const isUntouched = SIDES.every((side) => heldThisWeek(dose, item.area, side, today) === 0);
      if (isUntouched) return t('reason_nothing_yet', name);
      if (item.reason === 'short') return t('reason_short', name);
      const inFocus = focusOn(person, item.area)?.side ?? 'both';
      const side = inFocus === 'both' ? sideBehind(person, dose, item.area, today) : inFocus;
      return side === 'both'
        ? t('reason_behind_both', name)
        : t('reason_behind', muscleName(item.area, side, t));
    }
    case 'waited':
      return practice.areas[item.area] === undefined ? t('reason_new', name) : t('reason_waited', name);
    case 'focus':
      return t('reason_focus', name);
    case 'balance':
      return t('reason_balance', name);
  }
}
