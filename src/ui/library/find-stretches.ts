import { whyExcluded } from '../../core/allowed.ts';
import type { Condition, Flag } from '../../core/flags.ts';
import { CONDITIONS, FLAGS } from '../../core/flags.ts';
import { NO_MODES } from '../../core/modes.ts';
import { DEFAULT_PERSON } from '../../core/person.ts';
import type { PickRequest } from '../../core/pick-request.ts';
import { DEFAULT_PRACTICE } from '../../core/practice.ts';
import type { Stretch } from '../../core/stretch.ts';
import { whyNotNow } from '../../core/why-not-now.ts';
import { plainWordKey } from '../../library/plain-word-key.ts';
import { PROVENANCE } from '../../library/provenance.ts';
import { wordKey } from '../../library/words.ts';
import { anatomyName } from '../../words/anatomy-name.ts';
import { muscleName } from '../../words/muscle-name.ts';
import type { Translate } from '../../words/translate.ts';
import type { Filter } from './filter.ts';

/** The stretches of the library that `filter` asks for, in its order. */
export function findStretches(filter: Filter, request: PickRequest, t: Translate): Stretch[] {
  const words = folded(filter.text).split(' ').filter(Boolean);
  return request.library.filter(
    (stretch) =>
      (filter.stretch === null || stretch.id === filter.stretch) &&
      (filter.area === null || stretch.area === filter.area) &&
      (filter.place === null || isAt(stretch, filter.place)) &&
      (filter.care === null || isLeftWith(stretch, filter.care, request)) &&
      (filter.show === null || isShown(stretch, filter.show, request)) &&
      (words.length === 0 || hasWords(stretch, words, t)),
  );
}

function isAt({ position, needs, seen }: Stretch, place: NonNullable<Filter['place']>): boolean {
  return place === 'discreet' ? seen === 'no' : position === place || needs.some((prop) => prop === place);
}

/** Whether `stretch` is left for somebody of whom nothing but this is known. */
function isLeftWith(stretch: Stretch, care: Flag | Condition, { today }: PickRequest): boolean {
  const flags = FLAGS.filter((flag) => flag === care);
  const conditions = CONDITIONS.filter((condition) => condition === care);
  const person = { ...DEFAULT_PERSON, flags, conditions };
  const body = { person, modes: NO_MODES, practice: DEFAULT_PRACTICE, likes: {}, today };
  return whyExcluded(stretch, body) === null;
}

function isShown(stretch: Stretch, show: NonNullable<Filter['show']>, request: PickRequest): boolean {
  return show === 'resting' ? whyNotNow(stretch, request) !== null : request.likes[stretch.id] === show;
}

/** Every word is in the name, the area or a muscle. */
function hasWords(stretch: Stretch, words: readonly string[], t: Translate): boolean {
  const { primary = [], secondary = [] } = PROVENANCE[stretch.id]?.muscles ?? {};
  const all = [
    t(plainWordKey(stretch, 'short')),
    t(wordKey(stretch, 'name', 'both')),
    muscleName(stretch.area, 'both', t),
    ...[...primary, ...secondary].map((muscle) => anatomyName(muscle, t)),
  ];
  const text = folded(all.join(' '));
  return words.every((word) => text.includes(word));
}

/** Without case and accents, each gap one space. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().replace(/\s+/g, ' ').trim();
}
