import * as v from 'valibot';
import type { SetAside, State } from '../core/state.ts';
import { DEFAULT_STATE } from '../core/state.ts';
import { SCHEMAS, STATE_KEYS, type StateKey } from './schema.ts';
import type { Raw } from './version.ts';

const MOST_SET_ASIDE = 20;
const MOST_TEXT = 4000;

/** A state made of whatever was stored, and the keys that had to be replaced. */
export interface Normalised {
  state: State;
  unreadable: StateKey[];
}

/** Total: any value of any key gives a state. A missing key is new, not unreadable. `raw` is of the present version. */
export function normalise(raw: Raw, nowMs: number): Normalised {
  const unreadable: StateKey[] = [];
  const state: Record<string, unknown> = { ...DEFAULT_STATE };
  for (const key of STATE_KEYS) {
    const value = raw[key];
    if (value === undefined) continue;
    if (v.is(SCHEMAS[key], value)) state[key] = value;
    else unreadable.push(key);
  }
  const whole = state as unknown as State;
  const setAside = [...whole.setAside, ...unreadable.map((key) => keepAside(key, raw[key], nowMs))];
  return { state: { ...whole, setAside: setAside.slice(-MOST_SET_ASIDE) }, unreadable };
}

function keepAside(key: string, value: unknown, nowMs: number): SetAside {
  return { key, text: textOf(value).slice(0, MOST_TEXT), atMs: nowMs };
}

function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return '(unreadable)';
  }
}
