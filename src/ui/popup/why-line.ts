import type { State } from '../../core/state.ts';
import { whyAndWhen } from '../../core/why-and-when.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import type { WordContext } from '../../words/translate.ts';
import { whyAndWhenLine } from '../../words/why-and-when.ts';

export function wordContext(nowMs: number, timeZone: string): WordContext {
  return { t: message, locale: uiLocale(), timeZone, nowMs };
}

/** Why and when, true as it is drawn: whoever looks at the popup is at the computer. */
export function whyLine(state: State, nowMs: number, timeZone: string): string {
  const facts = {
    nowMs,
    timeZone,
    idle: 'active',
    idleSeconds: 0,
    alarmAtMs: null,
    sound: null,
    isSessionDriven: false,
  } as const;
  return whyAndWhenLine(whyAndWhen(state, facts), wordContext(nowMs, timeZone));
}
