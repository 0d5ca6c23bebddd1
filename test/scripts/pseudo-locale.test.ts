import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../../scripts/build/pseudo-locale.ts';
import { PSEUDO_LOCALES, pseudoMessages, pseudoText } from '../../scripts/build/pseudo-locale.ts';

const ENGLISH = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Messages;
const NOT_SHOWN = ['ui_direction', 'ui_language'];
const shown = Object.entries(ENGLISH).filter(([key]) => !NOT_SHOWN.includes(key));
const letterCount = (text: string) => [...text.replaceAll(/\$\w+\$/g, '')].length;

describe('the longer pseudo-locale', () => {
  it('accents every letter, repeats some, and shows both ends', () => {
    expect(pseudoText('Stretch now', 'long')).toBe('[Šţţŕééţçĥĥ ññöŵ]');
  });

  it('leaves the places of values and markup whole', () => {
    expect(pseudoText('Hold $SECONDS$ s, $1 <b class="x">of</b>', 'long')).toMatch(
      /^\[[^ ]+ \$SECONDS\$ š+, \$1 <b class="x">ö+ƒ+<\/b>\]$/,
    );
  });

  it('is 40 % longer over all texts, with its brackets over each', () => {
    const { before, after } = shown.reduce(
      (sum, [, { message }]) => ({
        before: sum.before + letterCount(message),
        after: sum.after + letterCount(pseudoText(message, 'long')) - 2,
      }),
      { before: 0, after: 0 },
    );
    expect(after / before).toBeCloseTo(1.4, 1);
    for (const [key, { message }] of shown) {
      const length = letterCount(message);
      expect(letterCount(pseudoText(message, 'long')), key).toBeGreaterThanOrEqual(Math.floor(1.4 * length));
    }
  });
});

describe('the pseudo-locale from right to left', () => {
  it('is as long as English, in letters that run from the right', () => {
    expect(pseudoText('Hold $N$ s', 'rtl')).toBe('[חסלד $N$ ק]');
    expect(pseudoMessages(ENGLISH, 'rtl')['ui_direction']?.message).toBe('rtl');
  });
});

describe.each(PSEUDO_LOCALES)('the pseudo-locale %s', (locale) => {
  const pseudo = pseudoMessages(ENGLISH, locale);

  it('has every message with its values', () => {
    expect(Object.keys(pseudo)).toEqual(Object.keys(ENGLISH));
    for (const [key, { message, placeholders }] of Object.entries(ENGLISH)) {
      expect(pseudo[key]?.placeholders, key).toEqual(placeholders);
      expect(pseudo[key]?.message.match(/\$\w+\$/g), key).toEqual(message.match(/\$\w+\$/g));
    }
  });

  it('leaves no letter of English in what is shown', () => {
    const left = shown.filter(([key]) =>
      /[A-Za-z]/.test((pseudo[key]?.message ?? 'gone').replaceAll(/\$\w+\$|<[^>]*>/g, '')),
    );
    expect(left).toEqual([]);
  });
});
