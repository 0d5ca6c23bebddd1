import type { Badge } from '../core/outlook.ts';
import type { WhyAndWhen } from '../core/why-and-when.ts';
import type { WordContext } from './translate.ts';
import { whyAndWhenLine } from './why-and-when.ts';

/** The toolbar's tooltip: what the sign on the badge means, then why and when. Names no part of the body. */
export function tooltipWords(badge: Badge, why: WhyAndWhen, context: WordContext): string {
  const line = whyAndWhenLine(why, context);
  switch (badge) {
    case 'blank':
      return context.t('tooltip', line);
    case 'ready':
      return context.t('tooltip_ready', line);
    case 'waiting':
      // The line itself says that a session waits.
      return context.t('tooltip', line);
    case 'quiet':
      return context.t('tooltip_quiet', line);
  }
}
