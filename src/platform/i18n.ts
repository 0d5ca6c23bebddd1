import browser from 'webextension-polyfill';
import { sayIn } from '../words/say.ts';

const { i18n } = browser;
const text = (key: string, values: string[] = []) => i18n.getMessage(key, values);

/** The text of `key` in the browser's language, as `src/words/say.ts` has it. */
export const message = sayIn({ text, locale: uiLocale });

/**
 * The language the texts are in, for dates and numbers: of a reader of British English that is `en-GB`. Who reads another
 * language than there are texts in has them in English, dates and all.
 */
export function uiLocale(): string {
  const own = i18n.getUILanguage();
  const ofTexts = message('ui_language');
  return own.split('-')[0] === ofTexts ? own : ofTexts;
}
