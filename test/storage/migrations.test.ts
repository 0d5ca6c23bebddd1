import { describe, expect, it } from 'vitest';
import { migrate } from '../../src/storage/migrations.ts';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { versionToWrite } from '../../src/storage/version.ts';

const STEPS = [
  (raw: Readonly<Record<string, unknown>>) => ({ ...raw, first: true }),
  (raw: Readonly<Record<string, unknown>>) => ({ ...raw, second: raw['first'] }),
];

describe('a migration', () => {
  it('goes in steps of one from whatever version is there', () => {
    expect(migrate({}, STEPS)).toEqual({ first: true, second: true, version: 2 });
    expect(migrate({ version: 1 }, STEPS)).toEqual({ second: undefined, version: 2 });
  });

  it('run twice equals once', () => {
    const once = migrate({ version: 0, kept: 1 }, STEPS);
    expect(migrate(once, STEPS)).toEqual(once);
  });

  it.each([null, 'x', Number.NaN, -1, 1.5, [], {}])(
    'takes the unreadable version %s for the oldest',
    (version) => {
      expect(migrate({ version }, STEPS)).toMatchObject({ version: 2, first: true });
    },
  );

  it('leaves a newer version alone, and never writes a lower one back', () => {
    const newer = { version: SCHEMA_VERSION + 5, later: 'kept' };
    expect(migrate(newer)).toEqual(newer);
    expect(versionToWrite(newer)).toBe(SCHEMA_VERSION + 5);
    expect(versionToWrite({})).toBe(SCHEMA_VERSION);
  });
});
