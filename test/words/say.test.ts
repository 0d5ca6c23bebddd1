import { describe, expect, it } from 'vitest';
import { sayIn } from '../../src/words/say.ts';

const PLACES = /\$(\d)/g;

/** A language as its file of messages would be, and nothing else. */
function language(locale: string, texts: Readonly<Record<string, string>>) {
  const text = (key: string, values: string[] = []) =>
    (texts[key] ?? '').replace(PLACES, (_, place: string) => values[Number(place) - 1] ?? '');
  return sayIn({ text, locale: () => locale });
}

describe('a text', () => {
  const polish = language('pl', {
    held: '$1 powtórzenia',
    held__one: '$1 powtórzenie',
    held__few: '$1 powtórzenia!',
    held__many: '$1 powtórzeń',
    of: '$1 z $2 powtórzenia',
    of__many: '$1 z $2 powtórzeń',
    plain: 'Dalej',
  });

  it.each([
    [1, '1 powtórzenie'],
    [3, '3 powtórzenia!'],
    [5, '5 powtórzeń'],
    [1.5, '1,5 powtórzenia'],
  ])('of %d takes the form in which the language counts', (count, said) => {
    expect(polish('held', count)).toBe(said);
  });

  it('takes the form of its last number, and its plain form where there is no other', () => {
    expect(polish('of', 1, 5)).toBe('1 z 5 powtórzeń');
    expect(polish('of', 5, 3)).toBe('5 z 3 powtórzenia');
  });

  it('that counts nothing has one form', () => {
    expect(polish('plain')).toBe('Dalej');
    expect(polish('held', '1')).toBe('1 powtórzenia');
  });

  it('that is missing shows its key', () => expect(polish('gone', 1)).toBe('gone'));

  it('writes numbers as the language does', () => {
    expect(language('en', { n: '$1 s' })('n', 12_345)).toBe('12,345 s');
    expect(language('ar-EG', { n: '$1 s' })('n', 300)).toBe('٣٠٠ s');
  });

  it('isolates its values only in a language from right to left', () => {
    const texts = { n: '$1, $2' };
    expect(language('he', { ...texts, ui_direction: 'rtl' })('n', '10:42', 3)).toBe(
      '\u206810:42\u2069, \u20683\u2069',
    );
    expect(language('en', { ...texts, ui_direction: 'ltr' })('n', '10:42', 3)).toBe('10:42, 3');
  });
});
