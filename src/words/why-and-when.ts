import type { WhyAndWhen } from '../core/why-and-when.ts';
import { clockTime } from './clock-time.ts';
import type { WordContext } from './translate.ts';

/** The one line that says why and when. Names no part of the body: it also stands in the toolbar's tooltip. */
export function whyAndWhenLine(why: WhyAndWhen, context: WordContext): string {
  const { t, nowMs } = context;
  const at = (ms: number) => clockTime(ms, context);
  switch (why.code) {
    case 'not-set-up':
      return t('why_not_set_up');
    case 'paused':
      return t('why_paused', at(why.untilMs));
    case 'outside-hours':
      return why.opensAtMs === null ? t('why_never_open') : t('why_outside_hours', at(why.opensAtMs));
    case 'session-waits':
      return t('why_session_waits');
    case 'in-session':
      return t('why_in_session');
    case 'in-call':
      return t('why_in_call', at(why.untilMs));
    case 'held-off':
      return t(`why_held_${why.sign.replace('-', '_')}`, why.workedMinutes);
    case 'enough':
      return t('why_enough', why.count);
    case 'missed':
      return t('why_missed');
    case 'just-back':
      return t('why_just_back', at(why.untilMs));
    case 'offered':
      return t('why_offered', why.workedMinutes);
    case 'later':
      return t('why_later', at(why.untilMs));
    case 'due':
      return t('why_due', why.workedMinutes);
    case 'away':
      return t('why_away', why.workedMinutes);
    case 'next':
      return nextLine(why.atMs, context);
    case 'next-after-rest':
      return why.atMs <= nowMs
        ? nextLine(why.atMs, context)
        : t('why_next_after_rest', at(why.atMs), at(why.restFromMs));
  }
}

/** The worker may not have woken yet when the time has come: then no past time is promised. */
function nextLine(atMs: number, context: WordContext): string {
  return atMs <= context.nowMs ? context.t('why_next_soon') : context.t('why_next', clockTime(atMs, context));
}
