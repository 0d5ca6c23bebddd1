import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/core/log-entry.ts';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE, EXPORTED_KEYS } from '../../src/core/state.ts';
import { allEntries, exportJson } from '../../src/data/export-json.ts';
import { MOST_OWN_BYTES } from '../../src/data/import-file.ts';
import { STATE_KEYS } from '../../src/storage/schema.ts';
import { HOLD, NOW_MS } from './given.ts';

const FILE = exportJson(DEFAULT_STATE, [HOLD], NOW_MS);

describe('the exported file', () => {
  it('has either in it or not each key of the state, and says which', () => {
    const staysHere = [
      ...['rev', 'isWelcomed', 'cycle', 'pausedUntilMs', 'callUntilMs', 'missedCount', 'sessionDay'],
      ...['lastBreakMs', 'session', 'lastSession', 'notNow', 'sessionWindow', 'outbox', 'setAside'],
      ...['beforeImport', 'isErasing'],
    ];
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
    expect(exportJson(state, allEntries([later, HOLD], []), NOW_MS)).toBe(text);
  });

  it('has each entry on a line of its own, those of the outbox too, each once', () => {
    const later = { ...HOLD, id: 'b', atMs: NOW_MS + 1 };
    const text = exportJson(DEFAULT_STATE, allEntries([HOLD], [HOLD, later]), NOW_MS);
    const lines = text.split('\n').filter((line) => line.includes('"kind":"hold"'));
    expect(lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { id: string }).id)).toEqual([
      HOLD.id,
      'b',
    ]);
  });

  it('may hold 50,000 sessions of seven holds', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `mgc8x2k1-${index + 49_000}`);
    const entries = ids.flatMap((id, index): LogEntry[] => {
      const atMs = NOW_MS + index;
      const holds = ['0/0/right', '0/0/left', '0/1/right', '0/1/left', '1/0/both', '1/1/both', '1/2/both'];
      const stretchId = 'standing-calf-stretch';
      return [
        ...holds.map((hold) => ({ ...HOLD, id: `${id}/${hold}`, stretchId, atMs })),
        { kind: 'session', id, startedAtMs: atMs, atMs, holdCount: 7, isComplete: true },
      ];
    });
    expect(exportJson(DEFAULT_STATE, entries, NOW_MS).length * 50).toBeLessThan(MOST_OWN_BYTES);
  });
});
