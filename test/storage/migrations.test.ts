import { describe, expect, it } from 'vitest';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { startSession } from '../../src/core/session.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { normalise } from '../../src/storage/normalise.ts';
import { SCHEMA_VERSION } from '../../src/storage/schema.ts';
import { versionToWrite } from '../../src/storage/version.ts';
import { item, plan, state } from '../core/given.ts';

const STEPS = [
  (raw: Readonly<Record<string, unknown>>) => ({ ...raw, first: true }),
  (raw: Readonly<Record<string, unknown>>) => ({ ...raw, second: raw['first'] }),
];

describe('a migration', () => {
  it('goes in steps of one from whatever version is there', () => {
    expect(migrate({}, STEPS)).toEqual({ first: true, second: true, version: 2 });
    expect(migrate({ version: 1 }, STEPS)).toEqual({ second: undefined, version: 2 });
  });

  it('ends at the present version: each has its step', () => {
    expect(migrate({})).toEqual({ version: SCHEMA_VERSION });
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

describe('a state of version 3', () => {
  it('is kept whole: settings, person, practice, what was held last, and the session that runs', () => {
    const { soreSpots: _, ...person } = state().person;
    const { felt: __, removed: ___, ...practice } = DEFAULT_PRACTICE;
    const { isDiscreet, rounds, opensLargeWindow, tones, toneVolume, voice, voiceVolume, ...settings } =
      DEFAULT_SETTINGS;
    const { isFirstLighter, isCutShort, ...oldItem } = item();
    const { answer, ...oldSession } = startSession('a', plan(), 1);
    const stored = {
      version: 3,
      person,
      practice,
      settings: { ...settings, intervalMinutes: 35 },
      session: { ...oldSession, plan: { hasWarmUp: true, items: [oldItem] } },
      lastSession: { id: 'b', endedAtMs: 1, held: [] },
    };
    const normalised = normalise(migrate(stored), 2);
    expect(normalised.unreadable).toEqual([]);
    expect(normalised.state).toMatchObject({
      person: { ...person, soreSpots: [] },
      practice: DEFAULT_PRACTICE,
      settings: {
        ...settings,
        intervalMinutes: 35,
        isDiscreet,
        rounds,
        opensLargeWindow,
        tones,
        toneVolume,
        voice,
        voiceVolume,
      },
      session: { answer, plan: { hasWarmUp: true, items: [{ ...oldItem, isFirstLighter, isCutShort }] } },
      lastSession: { id: 'b', last: null, stretchIds: [] },
    });
  });
});

describe('a state of version 5', () => {
  it('keeps the session that runs: nothing of its plan is cut short', () => {
    const session = startSession('a', plan(), 1);
    const { isCutShort: _, ...oldItem } = item();
    const stored = { version: 5, session: { ...session, plan: { ...session.plan, items: [oldItem] } } };
    const normalised = normalise(migrate(stored), 2);
    expect(normalised.unreadable).toEqual([]);
    expect(normalised.state.session).toEqual(session);
  });

  it.each([null, 7, { plan: 7 }, { plan: { items: 7 } }, { plan: { items: [7] } }])(
    'with %j for a session loses nothing else',
    (session) => {
      const settings = { ...DEFAULT_SETTINGS, intervalMinutes: 35 };
      const normalised = normalise(migrate({ version: 5, session, settings }), 2);
      expect(normalised.state).toMatchObject({ session: null, settings });
    },
  );
});

describe('a state of version 6', () => {
  it('shows no legs while it is discreet, and has every setting as it was', () => {
    const { showsLegs, ...settings } = DEFAULT_SETTINGS;
    const stored = { version: 6, settings: { ...settings, isDiscreet: true } };
    const normalised = normalise(migrate(stored), 2);
    expect(normalised.unreadable).toEqual([]);
    expect(normalised.state.settings).toEqual({ ...DEFAULT_SETTINGS, isDiscreet: true, showsLegs });
  });
});

describe('a state of version 4', () => {
  it('has the popup in its usual text, and every setting as it was', () => {
    const { popupText, ...settings } = DEFAULT_SETTINGS;
    const stored = { version: 4, settings: { ...settings, intervalMinutes: 35 } };
    const normalised = normalise(migrate(stored), 2);
    expect(normalised.unreadable).toEqual([]);
    expect(normalised.state.settings).toEqual({ ...DEFAULT_SETTINGS, intervalMinutes: 35, popupText });
  });
});
