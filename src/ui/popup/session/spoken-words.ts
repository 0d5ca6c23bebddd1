import { beatsOf } from '../../../core/beats.ts';
import type { Cue } from '../../../core/cues.ts';
import type { Session } from '../../../core/session.ts';
import type { Translate } from '../../../words/translate.ts';
import { stretchTitle } from '../stretch-title.ts';

const SIDES = { left: 'say_left', right: 'say_right', both: 'say_again' } as const;

/** What the voice says at a cue, in as few words as will do; null where it is silent. */
export function spokenWords({ moment, index }: Cue, session: Session, t: Translate): string | null {
  const beat = beatsOf(session.plan)[index];
  const item = beat && session.plan.items[beat.item];
  const side = item?.holds[beat?.hold ?? 0] ?? 'both';
  const name = item === undefined ? '' : stretchTitle(item, t);
  switch (moment) {
    case 'warm-up':
      return t('session_warm_up');
    case 'waits':
      return side === 'both' ? t('say_stretch', name) : t('say_stretch_side', name, t(SIDES[side]));
    case 'get-ready':
      // Its name was said while it waited.
      if (item?.waitsForReady) return t('say_get_ready');
      return side === 'both' ? t('say_stretch', name) : t('say_stretch_side', name, t(SIDES[side]));
    case 'ease-in':
      return t('say_ease_in');
    case 'hold':
      return t('say_hold');
    case 'half-way':
      return null;
    case 'ease-out':
      return t('say_ease_out');
    case 'change':
      return t(SIDES[side]);
    case 'three':
      return t('say_three');
    case 'two':
      return t('say_two');
    case 'one':
      return t('say_one');
    case 'done':
      return t('say_done');
  }
}
