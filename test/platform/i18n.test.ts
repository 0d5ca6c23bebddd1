import { describe, expect, it, vi } from 'vitest';
import { message, uiLocale } from '../../src/platform/i18n.ts';

const browser = vi.hoisted(() => ({ language: '', texts: {} as Record<string, string> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: {
      getUILanguage: () => browser.language,
      getMessage: (key: string, values: string[] = []) =>
        (browser.texts[key] ?? '').replace('$1', values[0] ?? ''),
    },
  },
}));

function read(language: string, texts: Record<string, string>): void {
  Object.assign(browser, { language, texts });
}

describe('the language of dates and numbers', () => {
  it('is the variety that the reader has of the language of the texts', () => {
    read('en-GB', { ui_language: 'en' });
    expect(uiLocale()).toBe('en-GB');
    read('de', { ui_language: 'de' });
    expect(uiLocale()).toBe('de');
  });

  it('is that of the texts for somebody who reads a language that we do not have', () => {
    read('de-AT', { ui_language: 'en' });
    expect(uiLocale()).toBe('en');
  });
});

it('numbers in a text are written in it', () => {
  read('de-DE', { ui_language: 'de', far: '$1 m' });
  expect(message('far', 12_345.5)).toBe('12.345,5 m');
});
