import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Messages } from './pseudo-locale.ts';

const SCRIPT = 'direction.js';
const TURN = "document.documentElement.dir = chrome.i18n.getMessage('ui_direction');\n";

/**
 * When a language from right to left is shipped, every page asks for the direction before it is painted: its shell would jump
 * over to the other side otherwise. Without one nothing waits for it: a script more is a tenth of the popup's first paint.
 */
export function paintInDirection(folder: string): void {
  const locales = join(folder, '_locales');
  const isTurned = readdirSync(locales).some((locale) => {
    const messages = JSON.parse(readFileSync(join(locales, locale, 'messages.json'), 'utf8')) as Messages;
    return messages['ui_direction']?.message === 'rtl';
  });
  if (!isTurned) return;
  writeFileSync(join(folder, SCRIPT), TURN);
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const html = readFileSync(join(folder, page), 'utf8');
    writeFileSync(
      join(folder, page),
      html.replace('<head>', `<head>\n    <script src="/${SCRIPT}"></script>`),
    );
  }
}

export function directionFirst(): Plugin {
  let outDir = '';
  return {
    name: 'direction-first',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle: { order: 'post', sequential: true, handler: () => paintInDirection(outDir) },
  };
}
