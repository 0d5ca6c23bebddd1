import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { previewImport } from '../../src/data/import-preview.ts';
import { HOLD } from './given.ts';

const nothing = new Set<string>();

describe('what an import would change', () => {
  it('is nothing when the file says what is there, in whatever order', () => {
    const settings = Object.fromEntries(Object.entries(DEFAULT_STATE.settings).reverse());
    const state = { settings: settings as unknown as typeof DEFAULT_STATE.settings, angles: {} };
    expect(previewImport({ state, history: [] }, DEFAULT_STATE, nothing)).toEqual({
      changedKeys: [],
      changedSettings: [],
      newIds: [],
      knownEntries: 0,
    });
  });

  it('names the settings that differ, and the person', () => {
    const settings = { ...DEFAULT_STATE.settings, restMinutes: 9, hours: [[], [], [], [], [], [], []] };
    const person = { ...DEFAULT_STATE.person, isSetUp: true };
    expect(previewImport({ state: { settings, person }, history: [] }, DEFAULT_STATE, nothing)).toMatchObject(
      {
        changedKeys: ['person', 'settings'],
        changedSettings: ['restMinutes', 'hours'],
      },
    );
  });

  it('sees a list that became longer, a key that went, and a list in place of an object', () => {
    const was = { ...DEFAULT_STATE, angles: { calf: 'a', neck: 'b' } };
    const angles = (value: Record<string, string>) =>
      previewImport({ state: { angles: value }, history: [] }, was, nothing).changedKeys;
    expect(angles({ neck: 'b', calf: 'a' })).toEqual([]);
    expect(angles({ calf: 'a' })).toEqual(['angles']);
    expect(angles({ calf: 'a', foot: 'b' })).toEqual(['angles']);
    expect(angles({ calf: 'a', neck: 'b', foot: '' })).toEqual(['angles']);
  });

  it('counts the entries that are new and those that are there', () => {
    const history = [HOLD, { ...HOLD, id: 'b' }, { ...HOLD, id: 'c' }];
    expect(previewImport({ state: {}, history }, DEFAULT_STATE, new Set([HOLD.id, 'z']))).toMatchObject({
      newIds: ['b', 'c'],
      knownEntries: 1,
    });
  });
});
