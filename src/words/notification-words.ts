import type { Plan } from '../core/plan.ts';
import { planSeconds } from '../core/plan.ts';
import type { Settings } from '../core/settings.ts';
import type { WhyAndWhen } from '../core/why-and-when.ts';
import { aboutMinutesText } from './duration.ts';
import { listText } from './list-text.ts';
import { muscleName } from './muscle-name.ts';
import type { WordContext } from './translate.ts';
import { whyAndWhenLine } from './why-and-when.ts';

/** What the notification of an offer says. Discreet unless asked: no part of the body, no flag, no mode. */
export interface NotificationWords {
  title: string;
  message: string;
  start: string;
  later: string;
}

/**
 * `plan` is what *Start* would begin; null when nothing may be stretched, and the break is one without a stretch. The line is the one
 * that popup and tooltip show.
 */
export function notificationWords(
  plan: Plan | null,
  why: WhyAndWhen,
  { laterMinutes, namesMuscles }: Pick<Settings, 'laterMinutes' | 'namesMuscles'>,
  context: WordContext,
): NotificationWords {
  const { t } = context;
  const line = whyAndWhenLine(why, context);
  return {
    title:
      plan === null
        ? t('notification_title_rest')
        : t('notification_title', aboutMinutesText(planSeconds(plan), t)),
    message: messageOf(),
    start: plan === null ? t('notification_choose') : t('notification_start'),
    later: t('notification_later', laterMinutes),
  };

  function messageOf(): string {
    if (plan === null) return t('notification_message_rest', line);
    return namesMuscles
      ? t('notification_message_named', musclesOf(plan, context), line)
      : t('notification_message', line);
  }
}

function musclesOf({ items }: Plan, { t, locale }: WordContext): string {
  const names = items.map(({ area, holds }) => {
    const side = holds.every((each) => each === holds[0]) ? (holds[0] ?? 'both') : 'both';
    return muscleName(area, side, t);
  });
  return listText([...new Set(names)], locale);
}
