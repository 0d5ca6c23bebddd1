import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { paintInDirection } from '../../scripts/build/direction-first.ts';

const PAGE = 'src/ui/popup/index.html';
const HTML = '<html><head>\n    <script type="module" src="/main.js"></script></head></html>';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unknot-built-'));
  mkdirSync(join(folder, 'src/ui/popup'), { recursive: true });
  writeFileSync(join(folder, PAGE), HTML);
  addLocale('en', 'ltr');
});
afterEach(() => rmSync(folder, { recursive: true }));

function addLocale(locale: string, direction: string): void {
  mkdirSync(join(folder, '_locales', locale), { recursive: true });
  const messages = { ui_direction: { message: direction } };
  writeFileSync(join(folder, '_locales', locale, 'messages.json'), JSON.stringify(messages));
}

const page = () => readFileSync(join(folder, PAGE), 'utf8');

it('asks for the direction before anything else, as soon as one language runs from right to left', () => {
  addLocale('he', 'rtl');
  paintInDirection(folder);
  expect(page().indexOf('<script src="/direction.js">')).toBeLessThan(page().indexOf('type="module"'));
  expect(readFileSync(join(folder, 'direction.js'), 'utf8')).toContain('document.documentElement.dir');
});

it('asks for nothing where every language runs from left to right', () => {
  paintInDirection(folder);
  expect(page()).toBe(HTML);
});
