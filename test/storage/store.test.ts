import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { load, save } from '../../src/storage/store.ts';

const NOW_MS = Date.UTC(2026, 10, 23, 9, 0);

function area(stored: Record<string, unknown>) {
  return {
    stored,
    get: async () => structuredClone(stored),
    set: async (items: Record<string, unknown>) => void Object.assign(stored, structuredClone(items)),
  };
}

describe('the store', () => {
  it('writes only what changed, and the version', async () => {
    const there = area({ version: SCHEMA_VERSION, sessionCount: 3 });
    const before = await load(there, NOW_MS);
    await save(there, before, { ...before.state, rev: 1 });
    expect(there.stored).toEqual({ version: SCHEMA_VERSION, sessionCount: 3, rev: 1 });
  });

  it('writes all of a state that came from an older version, or the next load would not migrate it', async () => {
    const there = area({ sessionCount: 3 });
    const before = await load(there, NOW_MS);
    expect(before.isMigrated).toBe(true);
    await save(there, before, { ...before.state, rev: 1 });
    expect(Object.keys(there.stored)).toContain('person');
    expect((await load(there, NOW_MS)).isMigrated).toBe(false);
  });

  it('says that it failed, with the defaults, when storage cannot be read', async () => {
    const broken = { get: () => Promise.reject(new Error('corrupt')), set: async () => undefined };
    expect(await load(broken, NOW_MS)).toMatchObject({ isFailed: true, state: { rev: 0 } });
  });
});
