import type { Flag } from '../core/flags.ts';
import { isPlaceFlag } from '../core/flags.ts';
import { addDays } from '../core/local-instant.ts';
import { soreSpot } from '../core/person.ts';
import type { Spot } from '../core/place.ts';
import type { State } from '../core/state.ts';
import type { Stretch } from '../core/stretch.ts';
import type { WhyNotNow } from '../core/why-not-now.ts';
import { clockTime } from './clock-time.ts';
import { dayName } from './day-name.ts';
import { durationText } from './duration.ts';
import { listText } from './list-text.ts';
import type { Translate, WordContext } from './translate.ts';

/** Why one stretch is not in a plan now, in one sentence. `today` is `YYYY-MM-DD`. */
export function notNowLine(
  why: WhyNotNow,
  stretch: Stretch,
  { person, modes, practice, settings }: Pick<State, 'person' | 'modes' | 'practice' | 'settings'>,
  today: string,
  context: WordContext,
): string {
  const { t, locale } = context;
  const day = (said: string | undefined) => dayName(said ?? today, today, context);
  switch (why.by) {
    case 'flag':
      return flagLine(why.flag, t);
    case 'condition':
      return t('not_now_care', t(`condition_${why.condition.replaceAll('-', '_')}`));
    case 'painful':
      return t('not_now_painful', day(soreSpot(person, stretch.area)?.saidDay));
    case 'sore':
      return t('not_now_sore', day(modes.sore.find(({ area }) => area === stretch.area)?.saidDay));
    case 'pain': {
      const hurt = practice.stretches[stretch.id]?.painDays.at(-1);
      return t('not_now_pain', day(hurt), day(addDays(today, why.days)));
    }
    case 'warning-sign':
      return t('not_now_sign');
    case 'off':
      return t('not_now_off');
    case 'unwell':
      return t('not_now_unwell');
    case 'discreet':
      return t('not_now_discreet');
    case 'place': {
      const spots = listText(
        why.spots.map((spot) => spotName(spot, t)),
        locale,
      );
      return why.isAsked ? t('not_now_place_missing', spots) : t('not_now_place_unasked', spots);
    }
    case 'event':
      return t('not_now_event');
    case 'area':
      return t('not_now_area', clockTime(why.untilMs, context));
    case 'length':
      return t('not_now_length', durationText(why.seconds, t), durationText(settings.sessionMinutes * 60, t));
  }
}

/** A place that hurts is said as one; the rest by what was chosen. */
function flagLine(flag: Flag, t: Translate): string {
  const name = flag.replaceAll('-', '_');
  return isPlaceFlag(flag) ? t(`not_now_hurts_${name}`) : t('not_now_care', t(`flag_${name}`));
}

/** "a wall": what a stretch needs. */
export function spotName(spot: Spot, t: Translate): string {
  return t(`need_${spot}`);
}
