import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles } from './source-files.ts';

interface Message {
  message: string;
  placeholders?: Readonly<Record<string, { content: string }>>;
}
type Messages = Readonly<Record<string, Message>>;

const FILE = /^public\/_locales\/([\w-]+)\/messages\.json$/;
const PLURAL = /__(zero|one|two|few|many)$/;

/** What is wrong with the files of languages: each must be enough for all words, with no change of code. */
function poorLanguages(all: Files): string[] {
  const languages = new Map(
    matching(all, FILE).map(([path, text]) => [FILE.exec(path)?.[1] ?? '', JSON.parse(text) as Messages]),
  );
  const english = languages.get('en') ?? {};
  return [...languages].flatMap(([name, messages]) => {
    const say = (key: string, why: string) => `${name}: ${key} ${why}`;
    const missing = Object.keys(english).filter((key) => !PLURAL.test(key) && !Object.hasOwn(messages, key));
    return [
      ...missing.map((key) => say(key, 'is missing')),
      ...Object.entries(messages).flatMap(([key, one]) => {
        const known = english[key.replace(PLURAL, '')];
        if (known === undefined) return [say(key, 'is no message of ours')];
        return wrongValues(one, known).map((why) => say(key, why));
      }),
      ...(/^(ltr|rtl)$/.test(messages['ui_direction']?.message ?? '')
        ? []
        : [say('ui_direction', 'is ltr or rtl')]),
      ...(isLanguage(messages['ui_language']?.message ?? '') ? [] : [say('ui_language', 'is no language')]),
    ];
  });
}

/** Values are told by the name that English gives them; a language may say them in another order, or leave one out of a plural. */
function wrongValues({ message, placeholders = {} }: Message, english: Message): string[] {
  const named = [...message.matchAll(/\$(\w*[A-Za-z]\w*)\$/g)].map(([, value = '']) => value.toLowerCase());
  return named
    .filter(
      (value) =>
        placeholders[value] === undefined ||
        placeholders[value].content !== english.placeholders?.[value]?.content,
    )
    .map((value) => `says $${value}$, which is not a value of the English text`);
}

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}$/.test(tag) && Intl.DateTimeFormat.supportedLocalesOf([tag]).length === 1;
}

const MINUTES = { message: '$N$ min', placeholders: { n: { content: '$1' } } };
const ENGLISH = {
  ui_direction: { message: 'ltr' },
  ui_language: { message: 'en' },
  stop: { message: 'Stop' },
  minutes: MINUTES,
};

function problemsOf(change: Record<string, unknown>): string {
  const german = { ...ENGLISH, ui_language: { message: 'de' }, ...change };
  return poorLanguages(
    files({
      'public/_locales/en/messages.json': JSON.stringify(ENGLISH),
      'public/_locales/de/messages.json': JSON.stringify(german),
    }),
  ).join();
}

describe('the file of a language', () => {
  it('may have forms that English does not have', () => {
    expect(problemsOf({ minutes__few: MINUTES, minutes__one: { message: 'eine Minute' } })).toBe('');
  });

  it.each([
    ['stop is missing', { stop: undefined }],
    ['stray is no message', { stray: { message: 'Mehr' } }],
    ['minutes says $m$', { minutes: { message: '$M$ Minuten', placeholders: { m: { content: '$1' } } } }],
    ['minutes says $n$', { minutes: { message: '$N$ Minuten' } }],
    ['ui_direction is', { ui_direction: { message: 'left' } }],
    ['ui_language is', { ui_language: { message: 'German' } }],
  ])('is refused when %s', (why, change) => expect(problemsOf(change)).toContain(why));

  it('is complete, each one', () => expect(poorLanguages(repositoryFiles())).toEqual([]));
});
