import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paintInDirection } from './direction-first.ts';
import type { Messages, PseudoLocale } from './pseudo-locale.ts';
import { pseudoMessages } from './pseudo-locale.ts';

/**
 * Writes what was built for a browser to `folder`, with English overwritten by a pseudo-locale: browsers never choose a language
 * that they do not know. Nothing else differs, so no code may know which languages there are.
 */
export function writePseudoBuild(built: string, locale: PseudoLocale, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(built, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const english = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  writeFileSync(file, JSON.stringify(pseudoMessages(english, locale)));
  paintInDirection(folder);
}
