import { addDays } from '../../../core/local-instant.ts';
import type { Practice } from '../../../core/practice.ts';
import { backedOffDays } from '../../../core/practice.ts';
import { nearDayText } from '../../../words/day-words.ts';
import type { WordContext } from '../../../words/translate.ts';

/** It hurt twice within seven days: the stretch rests, in any variant (section C). */
export function isResting(practice: Practice, stretchId: string, today: string): boolean {
  return backedOffDays(practice, stretchId, today) > 1;
}

/** What becomes of a stretch after pain: away for today, or for fourteen days; whether it was the gentler variant already. */
export function backOffText(
  practice: Practice,
  stretchId: string,
  today: string,
  context: Pick<WordContext, 't' | 'locale'>,
  isGentle = false,
): string {
  if (!isResting(practice, stretchId, today)) {
    return context.t(isGentle ? 'pain_rests_gentle' : 'pain_rests_today');
  }
  const back = addDays(today, backedOffDays(practice, stretchId, today));
  return context.t('pain_rests_until', nearDayText(back, context));
}
