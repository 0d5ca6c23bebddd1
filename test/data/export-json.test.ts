import { describe, expect, it } from 'vitest';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE, EXPORTED_KEYS } from '../../src/core/state.ts';
import { exportJson } from '../../src/data/export-json.ts';
import { MOST_BYTES } from '../../src/data/import-json.ts';
import { STATE_KEYS } from '../../src/storage/schema.ts';
import { HOLD, NOW_MS } from './given.ts';

const FILE = exportJson(DEFAULT_STATE, [HOLD], NOW_MS);

describe('the exported file', () => {
  it('has either in it or not each key of the state, and says which', () => {
    const staysHere = [
      'rev',
      'isWelcomed',
      'cycle',
      'pausedUntilMs',
      'callUntilMs',
      'missedCount',
      'sessionDay',
    ];
    staysHere.push(
      'session',
      'lastSession',
      'lastBreakMs',
      'notNow',
      'sessionWindow',
      'outbox',
      'setAside',
      'beforeImport',
      'isErasing',
    );
    expect([...EXPORTED_KEYS, ...staysHere].sort()).toEqual([...STATE_KEYS].sort());
    expect(Object.keys((JSON.parse(FILE) as { state: object }).state).sort()).toEqual(
      [...EXPORTED_KEYS].sort(),
    );
  });

  it('is the same text whatever the order of keys and entries', () => {
    const mirrored = Object.fromEntries(Object.entries(DEFAULT_STATE.settings).reverse());
    const state = { ...DEFAULT_STATE, settings: mirrored as unknown as State['settings'] };
    const later = { ...HOLD, id: 'b', atMs: NOW_MS + 1 };
    const text = exportJson(DEFAULT_STATE, [HOLD, later], NOW_MS);
    expect(exportJson(state, [later, HOLD], NOW_MS)).toBe(text);
  });

  it('has each entry on a line of its own, those of the outbox too, each once', () => {
    const later = { ...HOLD, id: 'b', atMs: NOW_MS + 1 };
    const text = exportJson({ ...DEFAULT_STATE, outbox: [HOLD, later] }, [HOLD], NOW_MS);
    const lines = text.split('\n').filter((line) => line.includes('"kind":"hold"'));
    expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id)).toEqual([
      HOLD.id,
      'b',
    ]);
  });

  it('holds ten years of three sessions a day', () => {
    const ids = Array.from({ length: 10 * 250 * 3 * 7 }, (_, index) => `mgc8x2k1-${index}/0/1/right`);
    const entries = ids.map((id, index) => ({
      ...HOLD,
      id,
      stretchId: 'standing-calf-stretch',
      atMs: NOW_MS + index,
    }));
    expect(exportJson(DEFAULT_STATE, entries, NOW_MS).length).toBeLessThan(MOST_BYTES);
  });
});
