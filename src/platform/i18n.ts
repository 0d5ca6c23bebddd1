import browser from 'webextension-polyfill';

/** The text of `key` in the browser's language. A missing key gives the key itself, so that it is seen. */
export function message(key: string, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions) || key;
}

/** The language the texts are in, for dates and numbers. */
export function uiLocale(): string {
  return browser.i18n.getUILanguage();
}
