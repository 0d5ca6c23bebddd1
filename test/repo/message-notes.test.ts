import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/core/area.ts';
import { CONDITIONS, FLAGS } from '../../src/core/flags.ts';
import { SPOTS } from '../../src/core/place.ts';
import { PROVENANCE } from '../../src/library/provenance.ts';
import { anatomyName } from '../../src/words/anatomy-name.ts';
import { type Files, files, repositoryFiles } from './source-files.ts';

interface Message {
  message: string;
  description?: string;
  placeholders?: Readonly<Record<string, { content: string; example?: string }>>;
}

/** The keys of all muscles in the library, without their family. */
const ANATOMY = [
  ...new Set(
    Object.values(PROVENANCE).flatMap(({ muscles: { primary, secondary } }) =>
      [...primary, ...secondary].map((muscle) => anatomyName(muscle, (key) => key.replace('anatomy_', ''))),
    ),
  ),
];

const EN = 'public/_locales/en/messages.json';

function messagesOf(all: Files): Readonly<Record<string, Message>> {
  return JSON.parse(all.get(EN) ?? '{}') as Readonly<Record<string, Message>>;
}

/** What a translator could not work with. */
function poorMessages(all: Files): string[] {
  return Object.entries(messagesOf(all)).flatMap(
    ([key, { message, description = '', placeholders = {} }]) => {
      const named = [...message.matchAll(/\$(\w*[A-Za-z]\w*)\$/g)].map(([, name = '']) => name.toLowerCase());
      const declared = Object.keys(placeholders);
      const numbers = declared.map((name) => Number(placeholders[name]?.content.slice(1))).sort();
      const problems = [
        message.trim() === '' && 'has no text',
        (description.split(/\s+/).length < 3 || description.trim() === message.trim()) &&
          'has no note of three words or more',
        /\$\d/.test(message) && 'has a bare $1: give it a name',
        ...named.map((name) => !declared.includes(name) && `uses $${name}$ without declaring it`),
        ...declared.map((name) => !named.includes(name) && `declares ${name} without using it`),
        ...declared.map((name) => !placeholders[name]?.example && `shows no example of ${name}`),
        numbers.some((number, index) => number !== index + 1) && 'does not number its values $1, $2 …',
      ];
      return problems.filter((problem) => problem !== false).map((problem) => `${key} ${problem}`);
    },
  );
}

/** The problems of one message, which is good but for `change`. */
function problemsOf(change: Partial<Message>): string {
  const message = { message: 'Text', description: 'A good note.', ...change };
  return poorMessages(files({ [EN]: JSON.stringify({ here: message }) })).join();
}

const MINUTES = { message: '$N$ min', placeholders: { n: { content: '$1', example: '5' } } };

describe('a message for translators', () => {
  it('may be plain, or with a named value', () => {
    expect(problemsOf({})).toBe('');
    expect(problemsOf(MINUTES)).toBe('');
  });

  it.each([
    ['has no text', { message: ' ' }],
    ['has no note', { description: 'Text' }],
    ['bare $1', { message: '$1 min' }],
    ['without declaring', { message: '$N$ min' }],
    ['without using', { placeholders: MINUTES.placeholders }],
    ['no example', { ...MINUTES, placeholders: { n: { content: '$1' } } }],
    ['number', { ...MINUTES, placeholders: { n: { content: '$2', example: '5' } } }],
  ])('is refused when it %s', (why, message) => {
    expect(problemsOf(message)).toContain(why);
  });

  it('has a text, a note and named values, each one', () =>
    expect(poorMessages(repositoryFiles())).toEqual([]));
});

describe('messages that are put together from a list', () => {
  const keys = Object.keys(messagesOf(repositoryFiles()));
  it.each([
    ['area', AREAS],
    ['muscle', AREAS.flatMap((area) => [`${area}_left`, `${area}_right`])],
    ['flag', FLAGS],
    ['condition', CONDITIONS],
    ['need', SPOTS],
    ['anatomy', ANATOMY],
  ])('exist for each %s, and for no other', (family, members) => {
    const wanted = members.map((member) => `${family}_${member.replaceAll('-', '_')}`);
    expect(keys.filter((key) => key.startsWith(`${family}_`)).sort()).toEqual(wanted.sort());
  });
});
