import type { Session } from '../../core/session.ts';
import { wordKey } from '../../library/words.ts';
import type { Translate } from '../../words/translate.ts';
import type { Scene } from './session-scene.ts';
import { stretchTitle } from './stretch-title.ts';

/** What is said in a phase: one line, one sentence, and at most one soft remark. */
export interface SessionWords {
  title: string;
  sentence: string;
  remark: string | null;
}

/** The parts of a stretch's words that a session says. */
const PARTS = {
  setup: 'setup',
  move: 'move',
  hold: 'hold',
  cue: 'cue',
  feel: 'feel',
  release: 'release',
  gentler: 'gentler',
} as const;

export function sessionWords(scene: Scene, session: Session, t: Translate): SessionWords {
  const { item, side, stretch, waiting } = scene;
  const say = (part: keyof typeof PARTS) => (stretch ? t(wordKey(stretch, PARTS[part], side)) : '');
  const tip = stretch && session.tips > 0 ? t(wordKey(stretch, `tip${session.tips}`, side)) : null;
  const gentle = item.isGentle ? t('session_gentle') : null;
  if (waiting === 'resume') {
    return { title: t('session_paused'), sentence: t('session_paused_how'), remark: say('feel') };
  }
  if (waiting === 'ready') {
    // With time to read, all of the way is told before any of it is timed.
    const way = item.isGentle ? [say('gentler'), t('session_gentle')] : [say('move'), say('hold')];
    return { title: stretchTitle(item, t), sentence: say('setup'), remark: way.join(' ') };
  }
  if (scene.waiting === 'pain') {
    return { title: t('pain_title'), sentence: t('pain_stop'), remark: null };
  }
  switch (scene.phase) {
    case 'warm-up':
      return {
        title: t('session_warm_up'),
        sentence: t('session_warm_up_how'),
        remark: t('session_warm_up_why'),
      };
    case 'get-ready':
      return { title: stretchTitle(item, t), sentence: say('setup'), remark: gentle };
    case 'lead-in':
      return { title: t('session_lead_in'), sentence: say('setup'), remark: gentle };
    case 'ease-in':
      return {
        title: t(session.isAgain ? 'session_again' : 'session_ease_in'),
        sentence: tip ?? say('move'),
        remark: gentle,
      };
    case 'hold':
      return {
        title: t('session_hold'),
        sentence: tip ?? say('cue'),
        remark: gentle,
      };
    case 'ease-out':
      return { title: t('session_ease_out'), sentence: say('release'), remark: null };
    case 'change':
      return { title: t(CHANGES[side]), sentence: say('move'), remark: null };
  }
}

const CHANGES = {
  left: 'session_change_left',
  right: 'session_change_right',
  both: 'session_change_both',
} as const;

const SIDES = {
  left: 'session_left',
  right: 'session_right',
  both: 'session_both',
} as const;

/** "Left, 1 of 2": which hold this is. */
export function sideWords({ side, repetition, repetitions }: Scene, t: Translate): string {
  return t(SIDES[side], String(repetition), String(repetitions));
}
