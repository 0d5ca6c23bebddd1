/** Reads a file that `export-json.ts` has written, perhaps an older version, perhaps changed by hand. */
import type { LogEntry } from '../core/log-entry.ts';
import type { ExportedState } from '../core/state.ts';
import { EXPORTED_KEYS } from '../core/state.ts';
import { historySchema } from '../storage/log-schema.ts';
import { migrate } from '../storage/migrations.ts';
import { SCHEMA_VERSION, SCHEMAS } from '../storage/schema.ts';
import { allEntries, FORMAT } from './export-json.ts';
import type { JsonPath, ScanProblem } from './scan-json.ts';
import { offsetOf, scanJson } from './scan-json.ts';
import { wrongPath } from './wrong-value.ts';

/** UTF-8, 10 MB: about ten years of three sessions a day. */
export const MOST_BYTES = 10_000_000;

/** What a file holds, all of it checked. A key that is not in the file leaves what is there. */
export interface Imported {
  state: Partial<ExportedState>;
  /** Each entry once, oldest first. */
  history: readonly LogEntry[];
}

/** Why a file is not taken. */
export interface Refusal {
  reason: 'too-large' | ScanProblem['reason'] | 'not-ours' | 'newer' | 'wrong-value';
  /** Both from 1; null when it is of the whole file. */
  place: { line: number; column: number } | null;
  /** The wrong value, as `state.settings.restMinutes` or `history[3].seconds`; empty when it is no value. */
  path: string;
}

export type ImportResult = { isTaken: true; imported: Imported } | { isTaken: false; refusal: Refusal };

/** Total: any text gives one or the other, and nothing is thrown. */
export function readImport(fileText: string): ImportResult {
  if (isTooLarge(fileText)) return refuse('too-large');
  const text = fileText.replace(/^\uFEFF/, '');
  const problem = scanJson(text);
  if (problem !== null) return refuse(problem.reason, placeOf(text, problem.offset));
  const file = JSON.parse(text) as unknown;
  if (!isObject(file) || file['format'] !== FORMAT) return refuse('not-ours');
  const wrong = (path: JsonPath) =>
    refuse('wrong-value', placeOf(text, offsetOf(text, path)), pathText(path));

  const { version, state, history } = file;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) return wrong(['version']);
  if (version > SCHEMA_VERSION) return refuse('newer', placeOf(text, offsetOf(text, ['version'])));
  if (!isObject(state)) return wrong(['state']);
  const present = migrate({ ...state, version });
  const keys = EXPORTED_KEYS.filter((key) => Object.hasOwn(present, key));
  for (const key of keys) {
    const path = wrongPath(SCHEMAS[key], present[key]);
    if (path !== null) return wrong(['state', key, ...path]);
  }
  const path = wrongPath(historySchema, history);
  if (path !== null) return wrong(['history', ...path]);
  const taken = Object.fromEntries(keys.map((key) => [key, present[key]])) as Partial<ExportedState>;
  return { isTaken: true, imported: { state: taken, history: allEntries(history as LogEntry[], []) } };
}

/** The cheap look first: a text of so many characters is never encoded. */
function isTooLarge(text: string): boolean {
  return text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES;
}

function refuse(reason: Refusal['reason'], place: Refusal['place'] = null, path = ''): ImportResult {
  return { isTaken: false, refusal: { reason, place, path } };
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

function pathText(path: JsonPath): string {
  return path.reduce<string>((said, key) => {
    if (typeof key === 'number') return `${said}[${key}]`;
    return said === '' ? key : `${said}.${key}`;
  }, '');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
