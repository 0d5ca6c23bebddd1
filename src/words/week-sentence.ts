import type { WeekSaid } from '../core/week-said.ts';
import { daysText, heldText } from './held-text.ts';
import { muscleName } from './muscle-name.ts';
import type { WordContext } from './translate.ts';

/** The one sentence about the week: what was held, and what is next; never what was not done. */
export function weekSentence(said: WeekSaid, { t, locale }: Pick<WordContext, 't' | 'locale'>): string {
  switch (said.code) {
    case 'new':
      return t('week_said_new');
    case 'back':
      return t('week_said_back');
    case 'quiet':
      return t('week_said_quiet');
  }
  const inAll = [heldText(said.heldSeconds, t), daysText(said.days, locale)] as const;
  switch (said.code) {
    case 'held':
      return t('week_said_held', ...inAll);
    case 'resting':
      return t('week_said_resting', ...inAll);
    case 'reached':
      return said.hasResting ? t('week_said_reached_some', ...inAll) : t('week_said_reached', ...inAll);
    case 'behind': {
      const { area, side, heldSeconds, targetSeconds } = said.row;
      const name = muscleName(area, side, t);
      const share = t('week_seconds', heldSeconds, targetSeconds);
      return side === 'both'
        ? t('week_said_behind_both', name, share, ...inAll)
        : t('week_said_behind', name, share, ...inAll);
    }
  }
}
