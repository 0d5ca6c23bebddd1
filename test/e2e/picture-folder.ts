import { mkdirSync } from 'node:fs';
import type { Browser } from './extension.ts';

/** Where the pictures of a browser's tests come to lie. */
export function pictureFolder(browser: Browser): string {
  const folder = `artifacts/e2e/${browser}`;
  mkdirSync(folder, { recursive: true });
  return folder;
}
