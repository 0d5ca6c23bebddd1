import type { Translate } from './translate.ts';

/** The language of the texts, as a browser or a test knows it. */
export interface Language {
  /** The text of a key with its values put in; empty when there is none. */
  text: (key: string, values?: string[]) => string;
  /** BCP 47. */
  locale: () => string;
}

/**
 * Says a key in `language`. Numbers are written as the language does. Where it counts in forms, the text for the last number is
 * `<key>__one`, `<key>__few` … when there is one, else `<key>`. In a language from right to left each value is isolated, so that
 * a time or a name stays in its place. A missing key gives the key itself, so that it is seen.
 */
export function sayIn({ text, locale }: Language): Translate {
  return (key, ...values) => {
    let form = '';
    const isRightToLeft = text('ui_direction') === 'rtl';
    const written = values.map((value) => {
      if (typeof value === 'number') {
        form = `${key}__${pluralForm(value, locale())}`;
        value = numberText(value, locale());
      }
      return isRightToLeft ? `\u2068${value}\u2069` : value;
    });
    return (form && text(form, written)) || text(key, written) || key;
  };
}

/** They take as long to make as a screen takes to be drawn: one for each language. */
const NUMBERS: Record<string, Intl.NumberFormat> = {};
const PLURALS: Record<string, Intl.PluralRules> = {};

/** "300", "٣٠٠". */
export function numberText(value: number, locale: string): string {
  NUMBERS[locale] ??= new Intl.NumberFormat(locale);
  return NUMBERS[locale].format(value);
}

function pluralForm(count: number, locale: string): Intl.LDMLPluralRule {
  PLURALS[locale] ??= new Intl.PluralRules(locale);
  return PLURALS[locale].select(count);
}
