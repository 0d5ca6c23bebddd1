import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/core/allowed.ts';
import { allowedStretches, whyExcluded } from '../../src/core/allowed.ts';
import type { Flag } from '../../src/core/flags.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import type { Person } from '../../src/core/person.ts';
import type { Practice } from '../../src/core/practice.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { restingAreas } from '../../src/core/resting.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { person, stretchOf, TODAY } from './any-request.ts';

const CALF = stretchOf('gastrocnemius-wall');

function body(change: Partial<Body> = {}): Body {
  return {
    person: person(),
    modes: NO_MODES,
    practice: DEFAULT_PRACTICE,
    likes: {},
    today: TODAY,
    ...change,
  };
}

function flagged(...flags: Flag[]): Body {
  return body({ person: person({ flags }) });
}

function soreSpot(degree: 'sometimes-sore' | 'painful'): Person {
  return person({ soreSpots: [{ area: 'calf', degree, saidDay: '2026-01-01' }] });
}

function sore(degree: 'mild' | 'severe'): Body {
  return body({ modes: { ...NO_MODES, sore: [{ area: 'calf', degree, sinceDay: TODAY, saidDay: TODAY }] } });
}

function hurt(...painDays: string[]): Practice {
  return { ...DEFAULT_PRACTICE, stretches: { [CALF.id]: { times: 3, lastAtMs: 1, painDays } } };
}

describe('a stretch is excluded', () => {
  it('by nothing when nothing was said', () => {
    expect(STRETCHES.map((stretch) => whyExcluded(stretch, body())).every((why) => why === null)).toBe(true);
  });

  it('by a sore knee or Achilles where it bends, loads or stretches that joint (R17)', () => {
    expect(whyExcluded(CALF, flagged('ankle-achilles'))).toEqual({ by: 'flag', flag: 'ankle-achilles' });
    expect(whyExcluded(CALF, flagged('neck'))).toBeNull();
    const left = (flag: Flag) => STRETCHES.length - allowedStretches(STRETCHES, flagged(flag)).length;
    expect([left('knee'), left('ankle-achilles')]).toEqual([19, 9]);
  });

  it.each(['recent-surgery', 'heart'] as const)('by %s, each of them', (flag) => {
    expect(allowedStretches(STRETCHES, flagged(flag))).toEqual([]);
  });

  it('by a condition, and never by hypermobility', () => {
    const nerves = STRETCHES.find(({ extraCautionWith }) => extraCautionWith.includes('nerve-symptoms'));
    const given = (condition: 'nerve-symptoms' | 'hypermobility') =>
      body({ person: person({ conditions: [condition] }) });
    expect(nerves && whyExcluded(nerves, given('nerve-symptoms'))).toEqual({
      by: 'condition',
      condition: 'nerve-symptoms',
    });
    expect(allowedStretches(STRETCHES, given('hypermobility'))).toHaveLength(STRETCHES.length);
  });

  it('by a painful area, however long ago it was said, and not by one that is sometimes sore', () => {
    expect(whyExcluded(CALF, body({ person: soreSpot('painful') }))).toEqual({ by: 'painful' });
    expect(whyExcluded(CALF, body({ person: soreSpot('sometimes-sore') }))).toBeNull();
  });

  it('by a very sore area (R26), and not by one that is a little sore (R25)', () => {
    expect(whyExcluded(CALF, sore('severe'))).toEqual({ by: 'sore' });
    expect(whyExcluded(CALF, sore('mild'))).toBeNull();
    expect(whyExcluded(stretchOf('prayer-stretch'), sore('severe'))).toBeNull();
  });

  it('by pain on that day, and by pain twice in seven days for fourteen', () => {
    const why = (practice: Practice) => whyExcluded(CALF, body({ practice }));
    expect(why(hurt(TODAY))).toEqual({ by: 'pain', days: 1 });
    expect(why(hurt('2026-11-22'))).toBeNull();
    expect(why(hurt('2026-11-16', TODAY))).toEqual({ by: 'pain', days: 14 });
    expect(why(hurt('2026-11-15', TODAY))).toEqual({ by: 'pain', days: 1 });
    expect(why(hurt('2026-11-09', '2026-11-10'))).toEqual({ by: 'pain', days: 1 });
    expect(why(hurt('2026-11-08', '2026-11-09'))).toBeNull();
    expect(whyExcluded(stretchOf('soleus-wall-squat'), body({ practice: hurt(TODAY) }))).toBeNull();
  });

  it('by a warning sign, until it is brought back', () => {
    const practice = { ...DEFAULT_PRACTICE, removed: [CALF.id] };
    expect(whyExcluded(CALF, body({ practice }))).toEqual({ by: 'warning-sign' });
  });

  it('by being switched off, when nothing else is against it', () => {
    const likes = { [CALF.id]: 'off' } as const;
    expect(whyExcluded(CALF, body({ likes }))).toEqual({ by: 'off' });
    expect(whyExcluded(CALF, body({ likes: { [CALF.id]: 'favourite' } }))).toBeNull();
    expect(whyExcluded(CALF, { ...flagged('knee'), likes })).toEqual({ by: 'flag', flag: 'knee' });
  });
});

describe('who is dizzy', () => {
  const dizzy = flagged('dizziness-balance');
  const never = { ...CALF, excludedBy: [] };

  it('does nothing that asks for balance, also where the library only asks for care', () => {
    const demanding = { ...never, balanceDemand: 'moderate' } as const;
    expect(whyExcluded(demanding, dizzy)).toEqual({ by: 'flag', flag: 'dizziness-balance' });
    expect(whyExcluded(demanding, flagged('knee'))).toBeNull();
  });

  it('may do what asks for little or none', () => {
    expect(whyExcluded({ ...never, balanceDemand: 'low' }, dizzy)).toBeNull();
    expect(whyExcluded({ ...never, balanceDemand: 'none' }, dizzy)).toBeNull();
  });
});

describe('an area rests', () => {
  it('when all that it has is excluded, and says why', () => {
    const areas = restingAreas(STRETCHES, flagged('knee')).map(({ area }) => area);
    expect(areas).toEqual([...['hip-flexors', 'glutes', 'hamstrings', 'quadriceps', 'calf', 'shin', 'foot']]);
    expect(restingAreas(STRETCHES, flagged('knee'))[0]?.because).toEqual({ by: 'flag', flag: 'knee' });
    expect(restingAreas(STRETCHES, sore('severe'))).toEqual([{ area: 'calf', because: { by: 'sore' } }]);
  });

  it('when all that it has is switched off, or all that nothing else excludes', () => {
    const calf = STRETCHES.filter(({ area }) => area === 'calf').map(({ id }) => id);
    const off = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'off'] as const));
    expect(restingAreas(STRETCHES, body({ likes: off(calf) }))).toEqual([
      { area: 'calf', because: { by: 'off' } },
    ]);
    expect(restingAreas(STRETCHES, body({ likes: off(calf.slice(1)) }))).toEqual([]);
    const practice = hurt(TODAY);
    expect(restingAreas(STRETCHES, body({ practice, likes: off(calf.slice(1)) }))).toEqual([
      { area: 'calf', because: { by: 'off' } },
    ]);
    expect(restingAreas(STRETCHES, { ...flagged('knee'), likes: off(calf) })).toContainEqual({
      area: 'calf',
      because: { by: 'flag', flag: 'knee' },
    });
  });

  it('and does not while one stretch of it is left, or when the library has none', () => {
    expect(restingAreas(STRETCHES, body({ practice: hurt(TODAY) }))).toEqual([]);
    expect(restingAreas([], flagged('heart'))).toEqual([]);
  });
});
