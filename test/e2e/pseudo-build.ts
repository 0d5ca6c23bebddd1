import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { paintInDirection } from '../../scripts/build/direction-first.ts';
import type { Messages, PseudoLocale } from '../../scripts/build/pseudo-locale.ts';
import { pseudoMessages } from '../../scripts/build/pseudo-locale.ts';

/**
 * What was built for a browser, with English overwritten by a pseudo-locale: browsers never choose a language that they do not
 * know. Nothing else differs, so no code may know which languages there are.
 */
export function pseudoBuild(target: 'chrome' | 'firefox', locale: PseudoLocale) {
  const extensionDir = mkdtempSync(join(tmpdir(), `unknot-${locale}-`));
  cpSync(`dist/${target}`, extensionDir, { recursive: true });
  const file = join(extensionDir, '_locales/en/messages.json');
  const english = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  writeFileSync(file, JSON.stringify(pseudoMessages(english, locale)));
  paintInDirection(extensionDir);
  return { extensionDir, remove: () => rmSync(extensionDir, { recursive: true }) };
}
