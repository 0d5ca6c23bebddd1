import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/core/area.ts';
import { CONDITIONS, FLAGS } from '../../src/core/flags.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { stretchById } from '../../src/library/stretch-by-id.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { MIRRORED_PARTS, wordKey } from '../../src/library/words.ts';
import { AMENDED, CONTENT, type ContentStretch, MESSAGES, text } from './content.ts';

const TITLE_PARTS = ['name', 'short', 'cue'];

function numbered(part: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${part}${index + 1}`);
}

/** Every part that tells how to do it: these may name a side. */
function tellingParts(stretch: Stretch): string[] {
  const tips = numbered('tip', 3);
  const mistakes = numbered('mistake', stretch.mistakeCount);
  return ['setup', 'move', 'hold', 'release', 'feel', ...tips, ...mistakes, 'gentler', 'progression'];
}

function contentText(entry: ContentStretch, part: string): string | undefined {
  const [, list, number] = part.match(/^(tip|mistake)(\d)$/) ?? [];
  if (list === 'tip') return entry.not_feeling_it[Number(number) - 1];
  if (list === 'mistake') return entry.common_mistakes[Number(number) - 1];
  if (part === 'name') return entry.name;
  if (part === 'feel') return entry.feel;
  if (part === 'gentler') return entry.gentler_variant;
  if (part === 'progression') return entry.progression;
  return entry.steps[part as keyof ContentStretch['steps']];
}

const OTHER_SIDE: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
};

/** A second way to mirror a text, word by word; 'right angle' and 'right below' are not sides. */
function mirror(english: string): string {
  const words = english.split(/([^A-Za-z]+)/);
  const isSide = (index: number) =>
    words[index] !== 'right' || !/^(angle|below)$/.test(words[index + 2] ?? '');
  return words.map((word, index) => (isSide(index) ? (OTHER_SIDE[word] ?? word) : word)).join('');
}

function exerciseKeys(): string[] {
  return STRETCHES.flatMap((stretch) => [
    ...[...TITLE_PARTS, ...tellingParts(stretch)].map((part) => wordKey(stretch, part, 'right')),
    ...(MIRRORED_PARTS[stretch.id]?.split(' ') ?? []).map((part) => wordKey(stretch, part, 'left')),
  ]);
}

describe('the words of the stretches', () => {
  it('are all there: each part of each stretch, on each side', () => {
    for (const key of exerciseKeys()) expect(MESSAGES, key).toHaveProperty(key);
  });

  it('hold nothing that no stretch says', () => {
    const known = new Set(exerciseKeys());
    const strays = Object.keys(MESSAGES).filter(
      (key) => STRETCHES.some((stretch) => key.startsWith(`${stretch.words}_`)) && !known.has(key),
    );
    expect(strays).toEqual([]);
  });

  it('carry a note for translators that tells the stretch', () => {
    for (const stretch of STRETCHES) {
      for (const key of exerciseKeys().filter((candidate) => candidate.startsWith(`${stretch.words}_`))) {
        expect(MESSAGES[key]?.description, key).toContain(`'${stretch.id}'`);
      }
    }
  });

  it('say what the content says, but for the amended texts', () => {
    for (const entry of CONTENT) {
      const stretch = stretchById(entry.id) as Stretch;
      for (const part of ['name', ...tellingParts(stretch)]) {
        const key = wordKey(stretch, part, 'right');
        expect(text(key), key).toBe(AMENDED[key] ?? contentText(entry, part));
      }
    }
  });

  it('name the areas, the flags and the conditions', () => {
    const named = [
      ...AREAS.map((area) => `area_${area}`),
      ...FLAGS.map((flag) => `flag_${flag}`),
      ...CONDITIONS.map((condition) => `condition_${condition}`),
    ].map((key) => text(key.replaceAll('-', '_')));
    expect(named).toHaveLength(AREAS.length + FLAGS.length + CONDITIONS.length);
    for (const name of named) expect(name).toMatch(/^[A-Z].{2,59}$/);
  });

  it('need no placeholder, so a dollar sign never hides a text', () => {
    for (const key of exerciseKeys()) expect(text(key), key).not.toContain('$');
  });

  it('are trimmed sentences, and phrases without a full stop for names and mistakes', () => {
    for (const key of exerciseKeys()) {
      const isPhrase = /_(name|short|mistake\d)(_left)?$/.test(key);
      expect(text(key), key).toMatch(isPhrase ? /^[A-Z].*[^.\s]$/ : /^[A-Z].*\.$/);
    }
  });
});

describe('the short title and the cue', () => {
  it('fit a popup of 340 px', () => {
    for (const stretch of STRETCHES) {
      expect(text(`${stretch.words}_short`).length, stretch.id).toBeLessThanOrEqual(28);
      expect(text(`${stretch.words}_cue`).length, stretch.id).toBeLessThanOrEqual(90);
    }
  });

  it('differ for each stretch', () => {
    for (const part of ['name', 'short', 'cue']) {
      const said = STRETCHES.map((stretch) => text(`${stretch.words}_${part}`));
      expect(new Set(said).size, part).toBe(STRETCHES.length);
    }
  });

  it('name no side, so that they serve for both', () => {
    for (const stretch of STRETCHES) {
      const said = TITLE_PARTS.map((part) => text(`${stretch.words}_${part}`)).join(' ');
      expect(said, stretch.id).not.toMatch(/\b(left|right)\b/i);
    }
  });
});

/** What a text may name only where the stretch needs it. */
const THINGS: Readonly<Record<string, RegExp>> = {
  chair: /\bchair|\bbackrest/,
  wall: /\bwall/,
  desk: /\bdesk/,
  strap: /\b(towel|belt|strap)/,
  doorway: /\bdoor/,
  mat: /\b(mat|cushion)\b/,
};
/** No place of a session has any of these, or they are another stretch. */
const NOWHERE = /\b(box|stool|table|step or|arm-?rests?|head-?rest|version)\b/;

describe('the gentler variant', () => {
  it('is done with what its stretch needs, and is no other stretch', () => {
    for (const stretch of STRETCHES) {
      const said = text(`${stretch.words}_gentler`);
      expect(said, stretch.id).not.toMatch(NOWHERE);
      const named = Object.keys(THINGS).filter((thing) => THINGS[thing]?.test(said));
      for (const thing of named) expect(stretch.needs, stretch.id).toContain(thing);
    }
  });
});

describe('what is told while a clock runs', () => {
  it('leaves seconds, rounds and the other side to the clock', () => {
    for (const stretch of STRETCHES) {
      for (const part of ['hold', 'cue', 'release']) {
        const told = text(`${stretch.words}_${part}`);
        expect(told, stretch.id).not.toMatch(
          /\d|\bother (leg|side|arm)|\bsides?\.$|\b(rounds?|repeat|seconds)\b/,
        );
      }
    }
  });

  it('is short where there are two seconds to read it', () => {
    const long = exerciseKeys().filter((key) => /_release(_left)?$/.test(key) && text(key).length > 60);
    expect(long).toEqual([]);
  });
});

describe('the left side', () => {
  it('is said for each text that names a side, and only for those', () => {
    for (const stretch of STRETCHES) {
      const naming = tellingParts(stretch).filter((part) => {
        const english = text(`${stretch.words}_${part}`);
        return stretch.isSided && mirror(english) !== english;
      });
      expect(MIRRORED_PARTS[stretch.id]?.split(' ') ?? [], stretch.id).toEqual(naming);
    }
  });

  it('exchanges the sides of the body and changes nothing else', () => {
    for (const [id, parts] of Object.entries(MIRRORED_PARTS)) {
      const stretch = stretchById(id) as Stretch;
      for (const part of parts.split(' ')) {
        const leftKey = wordKey(stretch, part, 'left');
        expect(leftKey).toBe(`${stretch.words}_${part}_left`);
        expect(text(leftKey), leftKey).toBe(mirror(text(wordKey(stretch, part, 'right'))));
      }
    }
  });

  it('keeps the right angle a right angle', () => {
    expect(text('half_kneeling_hip_flexor_setup_left')).toBe(
      'Kneel on the left knee on a cushion with the right foot flat in front, both knees near a right angle; keep a sturdy chair without wheels beside you.',
    );
    expect(MESSAGES).not.toHaveProperty('seated_shin_stretch_progression_left');
    expect(MESSAGES).not.toHaveProperty('soleus_wall_squat_gentler_left');
  });

  it('falls to the common text where no side is named, and for both sides at once', () => {
    const calf = stretchById('gastrocnemius-wall') as Stretch;
    expect(wordKey(calf, 'move', 'left')).toBe('gastrocnemius_wall_move_left');
    expect(wordKey(calf, 'move', 'right')).toBe('gastrocnemius_wall_move');
    expect(wordKey(calf, 'move', 'both')).toBe('gastrocnemius_wall_move');
    expect(wordKey(calf, 'hold', 'left')).toBe('gastrocnemius_wall_hold');
    expect(wordKey(calf, 'mistake1', 'left')).toBe('gastrocnemius_wall_mistake1');
  });
});
