import { describe, expect, it } from 'vitest';
import { STRETCHES } from '../../src/library/stretches.ts';
import { type Files, files, repositoryFiles } from './source-files.ts';
import { isMeant, usedMessages } from './used-messages.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Readonly<Record<string, { content: string; example?: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const EN = 'public/_locales/en/messages.json';
const EXERCISES = STRETCHES.map(({ words }) => words);
/** What the library shows of each exercise. */
const TOLD = ['name', 'setup', 'move', 'hold', 'release', 'feel', 'mistake1', 'gentler', 'progression'];
/** The form of a text for some numbers: see `src/words/say.ts`. */
const PLURAL = /__(zero|one|two|few|many)$/;

function messagesOf(all: Files): Messages {
  return JSON.parse(all.get(EN) ?? '{}') as Messages;
}

/** How many values a text takes. */
function valueCount({ placeholders = {} }: Message): number {
  return Math.max(
    0,
    ...Object.values(placeholders).map(({ content }) => Number(content.match(/^\$(\d)$/)?.[1])),
  );
}

function missingMessages(all: Files): string[] {
  const messages = messagesOf(all);
  const { messages: used, unreadable } = usedMessages(all);
  const wrong = used.flatMap(({ key, values, where }) => {
    if (key.startsWith('@@')) return [];
    const meant = Object.keys(messages).filter((candidate) => isMeant(key, candidate));
    if (meant.length === 0) return [`${where} says ${key}, which ${EN} does not have`];
    return meant
      .map((candidate) => ({ candidate, takes: valueCount(messages[candidate] as Message) }))
      .filter(({ takes }) => values !== null && takes !== values)
      .map(({ candidate, takes }) => `${where} gives ${candidate} ${values} values; its text takes ${takes}`);
  });
  return [...unreadable, ...wrong];
}

/** Keys that nothing says; of the exercises, the parts that nothing shows. */
function unusedMessages(all: Files, exercises: readonly string[]): string[] {
  const { messages, parts } = usedMessages(all);
  const unused = Object.keys(messagesOf(all)).flatMap((key) => {
    const exercise = exercises.find((prefix) => key.startsWith(`${prefix}_`));
    const plain = key.replace(PLURAL, '');
    if (exercise === undefined) return messages.some((use) => isMeant(use.key, plain)) ? [] : [key];
    const part = key.slice(exercise.length + 1).replace(/_left$/, '');
    return parts.some((pattern) => isMeant(pattern, part)) ? [] : [`(exercise)_${part}`];
  });
  return [...new Set(unused)];
}

/** Parts that the library shows and some exercise does not have. */
function missingParts(all: Files, exercises: readonly string[]): string[] {
  const messages = messagesOf(all);
  return exercises
    .flatMap((exercise) => TOLD.map((part) => `${exercise}_${part}`))
    .filter((key) => !Object.hasOwn(messages, key));
}

/** A tree that says `code`, with `messages`; each has a good note unless it brings its own. */
function saying(code: string, messages: Readonly<Record<string, Partial<Message>>>): Files {
  const noted = Object.entries(messages).map(([key, value]) => [
    key,
    { message: 'Text', description: 'A good note.', ...value },
  ]);
  return files({ 'src/ui/popup/a.tsx': code, [EN]: JSON.stringify(Object.fromEntries(noted)) });
}

const MINUTES = { message: '$N$ min', placeholders: { n: { content: '$1', example: '5' } } };

describe('a message that the code says', () => {
  it.each([
    ["t('gone');", 'which'],
    ["context.t('gone');", 'which'],
    ["message(x ? 'here' : 'gone');", 'which'],
    ["const KEYS = { a: 'here', b: 'gone' };\nt(KEYS[x]);", 'which'],
    [`t(\`gone_\${x}\`);`, 'which'],
    ["const say = (key) => t(key);\nsay('here');\nsay('gone');", 'which'],
    [`function say(family) { t(\`\${family}_\${x}\`); }\nsay('gone');`, 'which'],
    ['const f = (key) => t(key);', 'cannot be read'],
    ["t('here', x);", '1 values; its text takes 0'],
    ["t('minutes');", '0 values; its text takes 1'],
  ])('must exist, and take the values it is given: %s', (code, why) => {
    const problems = missingMessages(saying(code, { here: {}, minutes: MINUTES }));
    expect(problems).toEqual([expect.stringContaining(why)]);
  });

  it('exists for each one in src, manifest and pages', () =>
    expect(missingMessages(repositoryFiles())).toEqual([]));
});

describe('a message in _locales', () => {
  it('must be said somewhere', () => {
    const tree = saying("t('here'); t(wordKey(stretch, 'cue', side));", {
      here: {},
      stray: {},
      calf_cue: {},
      calf_dance: {},
    });
    expect(unusedMessages(tree, ['calf'])).toEqual(['stray', '(exercise)_dance']);
  });

  it('is said somewhere, each one', () => {
    expect(unusedMessages(repositoryFiles(), EXERCISES)).toEqual([]);
  });

  it('is there for each part of an exercise that the library shows', () => {
    const calf = Object.fromEntries(TOLD.map((part) => [`calf_${part}`, {}]));
    const { calf_feel: _, ...some } = calf;
    expect(missingParts(saying('', calf), ['calf'])).toEqual([]);
    expect(missingParts(saying('', some), ['calf'])).toEqual(['calf_feel']);
    expect(missingParts(repositoryFiles(), EXERCISES)).toEqual([]);
  });
});
