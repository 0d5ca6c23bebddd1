import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}

/** Ships the messages without the notes for translators, which are two thirds of the file. */
export function shipLocales(): Plugin {
  let outDir = '';
  return {
    name: 'ship-locales',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      const locales = join(outDir, '_locales');
      for (const locale of await readdir(locales)) {
        const file = join(locales, locale, 'messages.json');
        const messages = JSON.parse(await readFile(file, 'utf8')) as Record<string, Message>;
        const shipped = Object.entries(messages).map(([key, { message, placeholders }]) => [
          key,
          { message, placeholders },
        ]);
        await writeFile(file, JSON.stringify(Object.fromEntries(shipped)));
      }
    },
  };
}
