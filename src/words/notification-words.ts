import type { Plan } from '../core/plan.ts';
import { planSeconds } from '../core/plan.ts';
import { aboutMinutesText } from './duration.ts';
import type { Translate } from './translate.ts';

/** What the notification of an offer says. Discreet: no part of the body, no flag, no mode. */
export interface NotificationWords {
  title: string;
  message: string;
  start: string;
  later: string;
}

/** `plan` is what *Start* would begin; null when nothing may be stretched, and the break is a walk. */
export function notificationWords(
  plan: Plan | null,
  workedMinutes: number,
  laterMinutes: number,
  t: Translate,
): NotificationWords {
  return {
    title:
      plan === null
        ? t('notification_title_rest')
        : t('notification_title', aboutMinutesText(planSeconds(plan), t)),
    message: t('notification_message', String(workedMinutes)),
    start: t('notification_start'),
    later: t('notification_later', String(laterMinutes)),
  };
}
