import type { Area } from '../../../core/area.ts';
import { dayKey } from '../../../core/day-clock.ts';
import type { Soreness } from '../../../core/modes.ts';
import { sorenessOf, soreToAsk } from '../../../core/modes.ts';
import type { SoreSpot } from '../../../core/person.ts';
import { painToAsk } from '../../../core/person.ts';
import type { State } from '../../../core/state.ts';
import { message, uiLocale } from '../../../platform/i18n.ts';
import { areaNames } from '../../../words/mode-lines.ts';
import type { Act } from '../../shared/send.ts';

interface AskCardProps {
  state: State;
  nowMs: number;
  timeZone: string;
  act: Act;
}

/** How painful areas are by now; they rest until it is answered. */
export function AskPain({ state, nowMs, timeZone, act }: AskCardProps) {
  const today = dayKey(nowMs, timeZone);
  const [area] = painToAsk(state.person, today);
  if (area === undefined) return null;
  const say = (degree: SoreSpot['degree'] | null) => {
    const { isSetUp: _isSetUp, ...person } = state.person;
    const others = person.soreSpots.filter((spot) => spot.area !== area);
    const soreSpots = degree === null ? others : [...others, { area, degree, saidDay: today }];
    act('setPerson', { person: { ...person, soreSpots } });
  };
  return (
    <section class="card" aria-label={message('ask_pain', namesOf([area]))}>
      <p>{message('ask_pain', namesOf([area]))}</p>
      <div class="pair">
        <button type="button" class="button" onClick={() => say('painful')}>
          {message('ask_pain_still')}
        </button>
        <button type="button" class="button" onClick={() => say('sometimes-sore')}>
          {message('spot_sometimes')}
        </button>
        <button type="button" class="button" onClick={() => say(null)}>
          {message('ask_no_more')}
        </button>
      </div>
    </section>
  );
}

/** How sore the areas are that were sore on an earlier day: the very sore ones first (R26). */
export function AskSore({ state, nowMs, timeZone, act }: AskCardProps) {
  const { modes } = state;
  const today = dayKey(nowMs, timeZone);
  const open = soreToAsk(modes, today);
  const severe = open.filter((area) => sorenessOf(modes, area, today) === 'severe');
  const areas = severe.length > 0 ? severe : open;
  if (areas.length === 0) return null;
  const say = (degree: Soreness) => act('setMode', { change: { mode: 'sore', areas, degree } });
  const question =
    severe.length > 0 ? message('ask_sore_severe', namesOf(areas)) : message('ask_sore_mild', namesOf(areas));
  return (
    <section class="card" aria-label={question}>
      <p>{question}</p>
      <div class="pair">
        <button type="button" class="button" onClick={() => say('severe')}>
          {message('ask_sore_very')}
        </button>
        <button type="button" class="button" onClick={() => say('mild')}>
          {message('sore_mild')}
        </button>
        <button type="button" class="button" onClick={() => say('none')}>
          {message('ask_no_more')}
        </button>
      </div>
      {severe.length > 0 && <p class="soft">{message('ask_sore_rests')}</p>}
    </section>
  );
}

function namesOf(areas: readonly Area[]): string {
  return areaNames(areas, { t: message, locale: uiLocale() });
}
