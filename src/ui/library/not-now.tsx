import { dayKey } from '../../core/day-clock.ts';
import type { State } from '../../core/state.ts';
import type { Stretch } from '../../core/stretch.ts';
import type { WhyNotNow } from '../../core/why-not-now.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { notNowLine } from '../../words/not-now-line.ts';

interface NotNowProps {
  why: WhyNotNow;
  stretch: Stretch;
  /** The stretch, as it is called here. */
  name: string;
  state: State;
  onBringBack: () => void;
}

/** The section of the settings in which a reason can be changed. */
const CHANGED_IN: Partial<Record<WhyNotNow['by'], 'body' | 'place' | 'sessions'>> = {
  flag: 'body',
  condition: 'body',
  painful: 'body',
  place: 'place',
  discreet: 'sessions',
  length: 'sessions',
};

/** Why a stretch is in no plan now, and the way to change that where there is one. */
export function NotNow({ why, stretch, name, state, onBringBack }: NotNowProps) {
  const context = { t: message, locale: uiLocale(), timeZone: timeZone(), nowMs: nowMs() };
  const section = CHANGED_IN[why.by];
  return (
    <div class="not-now">
      <p>{notNowLine(why, stretch, state, dayKey(context.nowMs, context.timeZone), context)}</p>
      {section !== undefined && (
        <a class="quiet-link" href={`../options/index.html#${section}`}>
          {message('library_change')} <span class="visually-hidden">{name}</span>
        </a>
      )}
      {why.by === 'warning-sign' && (
        <button
          type="button"
          class="button"
          aria-label={message('bring_back_name', name)}
          onClick={onBringBack}
        >
          {message('bring_back')}
        </button>
      )}
    </div>
  );
}
