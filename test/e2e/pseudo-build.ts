import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePseudoBuild } from '../../scripts/build/pseudo-build.ts';
import type { PseudoLocale } from '../../scripts/build/pseudo-locale.ts';

/** A pseudo-locale's build in a folder of its own: tests beside each other share nothing. */
export function pseudoBuild(target: 'chrome' | 'firefox', locale: PseudoLocale) {
  const extensionDir = mkdtempSync(join(tmpdir(), `unknot-${locale}-`));
  writePseudoBuild(`dist/${target}`, locale, extensionDir);
  return { extensionDir, remove: () => rmSync(extensionDir, { recursive: true }) };
}
