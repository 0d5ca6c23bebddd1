import { readFileSync } from 'node:fs';
import { sayIn } from '../../src/words/say.ts';
import type { Translate, WordContext } from '../../src/words/translate.ts';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** What the browser would say in English. A key that is not there, or a value that is missing, throws. */
export const english = textsIn('public/_locales/en/messages.json');

/** The texts of a file of messages. */
export function textsIn(file: string): Translate {
  return textsOf(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Message>);
}

export function textsOf(messages: Readonly<Record<string, Message>>): Translate {
  const text = (key: string, values: readonly string[] = []) => {
    const found = messages[key];
    // A plural form is there or not.
    if (found === undefined && key.includes('__')) return '';
    if (found === undefined) throw new Error(`No message ${key}`);
    return found.message.replaceAll(/\$(\w+)\$/g, (_, name: string) => {
      const content = found.placeholders?.[name.toLowerCase()]?.content;
      const value = values[Number(content?.slice(1)) - 1];
      if (value === undefined) throw new Error(`${key} lacks ${name}`);
      return value;
    });
  };
  return sayIn({ text, locale: () => text('ui_language') });
}

/** Thursday 2026-03-05, 10:00 in London. */
export const THURSDAY_10 = Date.UTC(2026, 2, 5, 10);

export function contextAt(nowMs = THURSDAY_10, change: Partial<WordContext> = {}): WordContext {
  return { t: english, locale: 'en-GB', timeZone: 'Europe/London', nowMs, ...change };
}
