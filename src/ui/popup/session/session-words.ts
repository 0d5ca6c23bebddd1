import type { Session } from '../../../core/session.ts';
import type { State } from '../../../core/state.ts';
import { isLighterHold } from '../../../core/tips.ts';
import { wayOf, wordKey } from '../../../library/words.ts';
import type { Translate } from '../../../words/translate.ts';
import { stretchTitle } from '../stretch-title.ts';
import type { Scene } from './session-scene.ts';
import type { Tip } from './session-tips.ts';
import { tipAt } from './session-tips.ts';

/** What is said in a phase: one line, one sentence, and at most one soft remark. */
export interface SessionWords {
  title: string;
  /** What kind of sentence it is, when it is a correction. */
  label?: string;
  sentence: string;
  remark: string | null;
  /** The person's own note on the angle. */
  angle?: string;
  /** Before an event: what stretching does not replace (R22). */
  event?: string;
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

/** Nobody is told of an obvious pull where a lighter one is meant. */
const LIGHT = {
  gentle: { remark: 'session_gentle', hold: 'session_gentle_hold' },
  lighter: { remark: 'session_lighter', hold: 'session_lighter_hold' },
} as const;

/** What the words depend on beside the session. */
type Known = Pick<State, 'person' | 'angles'> & { isEventNear: boolean };

/** The phases in which nothing is stretched yet. */
const BEFORE: ReadonlySet<Scene['phase']> = new Set(['warm-up', 'get-ready', 'lead-in']);

export function sessionWords(scene: Scene, session: Session, known: Known, t: Translate): SessionWords {
  const words = phaseWords(scene, session, known, t);
  const isBefore = scene.waiting === null ? BEFORE.has(scene.phase) : scene.waiting !== 'pain';
  return known.isEventNear && isBefore ? { ...words, event: t('event_not_warm_up') } : words;
}

function phaseWords(scene: Scene, session: Session, { person, angles }: Known, t: Translate): SessionWords {
  const { item, side, stretch, waiting } = scene;
  const say = (part: keyof typeof PARTS) => (stretch ? t(wordKey(stretch, PARTS[part], side)) : '');
  const { begin, move } = wayOf(item.stretchId, item.isGentle);
  const light = lightOf(scene);
  const note = angles[item.stretchId];
  const angle = note === undefined ? {} : { angle: note };
  if (waiting === 'resume') {
    return {
      title: t('session_paused'),
      sentence: t('session_paused_how'),
      remark: light ? t(LIGHT[light].remark) : say('feel'),
    };
  }
  if (waiting === 'pain') {
    return { title: t('pain_title'), sentence: t('pain_stop'), remark: null };
  }
  if (waiting === 'ready') {
    // With time to read, all of the way is told before any of it is timed.
    const way = [begin === move ? '' : say(move), item.isGentle ? t('session_gentle') : say('hold')];
    const remark = way.filter(Boolean).join(' ');
    return { title: stretchTitle(item, t), sentence: say(begin), remark, ...angle };
  }
  switch (scene.phase) {
    case 'warm-up':
      return {
        title: t('session_warm_up'),
        sentence: t('session_warm_up_how'),
        remark: t('session_warm_up_why'),
      };
    case 'get-ready':
    case 'lead-in': {
      const title = scene.phase === 'lead-in' ? t('session_lead_in') : stretchTitle(item, t);
      const remark = item.isGentle && begin !== move ? say(move) : null;
      return { title, sentence: say(begin), remark, ...angle };
    }
    case 'ease-in':
    case 'hold': {
      const isHold = scene.phase === 'hold';
      const title = t(isHold ? 'session_hold' : session.isAgain ? 'session_again' : 'session_ease_in');
      const remark = light && t(LIGHT[light].remark);
      const tip = tipAt(scene, person, session.tips);
      if (stretch && tip) {
        const sentence = t(wordKey(stretch, `tip${tip.number}`, side));
        return { title, label: tipLabel(tip, t), sentence, remark };
      }
      if (!isHold) return { title, sentence: say(move), remark };
      return { title, sentence: light ? t(LIGHT[light].hold) : say('cue'), remark: null };
    }
    case 'ease-out':
      return {
        title: t('session_ease_out'),
        sentence: begin === 'gentler' ? t('session_gentle_out') : say('release'),
        remark: null,
      };
    case 'change':
      return { title: t(CHANGES[side]), sentence: say(move), remark: null };
  }
}

function lightOf({ item, beat }: Scene): keyof typeof LIGHT | null {
  if (item.isGentle) return 'gentle';
  return isLighterHold(item, beat.hold) ? 'lighter' : null;
}

function tipLabel({ isAngle, given, total }: Tip, t: Translate): string {
  return isAngle ? t('tip_angle') : t('tip_title', given, total);
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
  return t(SIDES[side], repetition, repetitions);
}

/** All that is said of a phase, for whoever hears it: once, and the same until the phase is over. */
export function spokenText(
  side: string,
  { title, label, sentence, remark, angle, event }: SessionWords,
  t: Translate,
): string {
  const headings = [side, title, label]
    .filter((text) => text !== undefined)
    .map((text) => t('spoken_heading', text));
  return [...headings, sentence, remark, angle, event].filter(Boolean).join(' ');
}

/** "12 s in: this hold starts again", when it is known how far it was. */
export function againText(brokenSeconds: number | null, t: Translate): string {
  return brokenSeconds === null ? t('session_again_note') : t('session_again_after', brokenSeconds);
}
