import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromiumExtensionId } from '../e2e/drivers/extension-id.ts';

export type SubjectName = 'bare' | 'twin' | 'bare-state' | 'ours';

/** An extension under measurement. */
export interface Subject {
  name: SubjectName;
  dir: string;
  id: string;
  popupPage: string;
  popupUrl: string;
}

/** The bare extensions, and ours when it has been built. */
export function prepareSubjects(dist: string | null): Subject[] {
  const bare = resolve(import.meta.dirname, 'bare');
  const twin = mkdtempSync(join(tmpdir(), 'unknot-bench-twin-'));
  process.once('exit', () => rmSync(twin, { recursive: true }));
  cpSync(bare, twin, { recursive: true });
  return [
    subject('bare', bare),
    subject('twin', twin),
    subject('bare-state', resolve(import.meta.dirname, 'bare-state')),
    ...(dist ? [subject('ours', resolve(dist))] : []),
  ];
}

function subject(name: SubjectName, dir: string): Subject {
  const id = chromiumExtensionId(dir);
  const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8'));
  const popupPage = String(manifest.action.default_popup);
  return { name, dir, id, popupPage, popupUrl: `chrome-extension://${id}/${popupPage}` };
}
