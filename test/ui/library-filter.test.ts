import { describe, expect, it } from 'vitest';
import { whyNotNow } from '../../src/core/why-not-now.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import type { Filter } from '../../src/ui/library/filter.ts';
import { hashOf, NO_FILTER, namesAsked, readFilter } from '../../src/ui/library/filter.ts';
import { findStretches } from '../../src/ui/library/find-stretches.ts';
import { person, request } from '../core/any-request.ts';
import { english } from '../words/english.ts';

describe('what is looked for, in the address', () => {
  it('is nothing where the address says nothing', () => {
    expect(readFilter('')).toEqual(NO_FILTER);
    expect(hashOf(NO_FILTER)).toBe('');
  });

  it('comes back from the address as it was', () => {
    const filter: Filter = {
      text: 'çalf & wall=1 #',
      area: 'upper-back',
      place: 'discreet',
      care: 'ankle-achilles',
      show: 'off',
      stretch: 'soleus-wall-squat',
    };
    expect(readFilter(hashOf(filter))).toEqual(filter);
    expect(namesAsked(filter)).toEqual(['text', 'area', 'place', 'care', 'show', 'stretch']);
    expect(readFilter('#area=calf')).toEqual({ ...NO_FILTER, area: 'calf' });
  });

  it.each(['#area=elbow&place=moon', '#toString=1', '#show=OFF', '#%E0%A4%A', '#area'])(
    'is nothing when it is unknown: %s',
    (hash) => expect(readFilter(hash)).toEqual(NO_FILTER),
  );
});

describe('the stretches that are found', () => {
  const found = (filter: Partial<Filter>, given: Parameters<typeof request>[0] = {}) =>
    findStretches({ ...NO_FILTER, ...filter }, request(given), english);
  const ids = (filter: Partial<Filter>, given?: Parameters<typeof request>[0]) =>
    found(filter, given).map(({ id }) => id);

  it('are all where nothing is asked for, and of an area all of it', () => {
    expect(found({})).toEqual(STRETCHES);
    expect(found({ area: 'calf' })).toEqual(STRETCHES.filter(({ area }) => area === 'calf'));
  });

  it.each([
    ['seated', ({ position }: (typeof STRETCHES)[number]) => position === 'seated'],
    ['floor', ({ position }: (typeof STRETCHES)[number]) => position === 'floor'],
    ['wall', ({ needs }: (typeof STRETCHES)[number]) => needs.includes('wall')],
    ['strap', ({ needs }: (typeof STRETCHES)[number]) => needs.includes('strap')],
    ['discreet', ({ seen }: (typeof STRETCHES)[number]) => seen === 'no'],
  ] as const)('are those of a place: %s', (place, is) => {
    expect(found({ place })).toEqual(STRETCHES.filter(is));
    expect(found({ place }).length).toBeGreaterThan(1);
  });

  it('are those that a flag or a condition leaves (R17, R30)', () => {
    expect(STRETCHES.length - found({ care: 'knee' }).length).toBe(19);
    expect(STRETCHES.length - found({ care: 'ankle-achilles' }).length).toBe(9);
    const dizzy = found({ care: 'dizziness-balance' });
    expect(dizzy.filter(({ balanceDemand }) => balanceDemand === 'moderate')).toEqual([]);
    expect(found({ care: 'osteoporosis' }).length).toBeLessThan(STRETCHES.length);
    // Whoever has said more about themselves finds the same.
    expect(ids({ care: 'wrist' }, { person: person({ flags: ['knee'] }) })).toEqual(ids({ care: 'wrist' }));
  });

  it('are favourites, what is off, or what is in no plan now', () => {
    const likes = { 'prayer-stretch': 'off', 'soleus-wall-squat': 'favourite' } as const;
    expect(ids({ show: 'off' }, { likes })).toEqual(['prayer-stretch']);
    expect(ids({ show: 'favourite' }, { likes })).toEqual(['soleus-wall-squat']);
    const given = { likes, person: person({ flags: ['knee'] }) };
    const resting = STRETCHES.filter((stretch) => whyNotNow(stretch, request(given)) !== null);
    expect(found({ show: 'resting' }, given)).toEqual(resting);
    expect(resting).toHaveLength(20);
  });

  it('have every word in name, area or muscle, without case and accents', () => {
    expect(ids({ text: 'GASTROCNÉMIUS' })).toContain('gastrocnemius-wall');
    expect(ids({ text: '  wall   calf ' })).toEqual(ids({ text: 'Calf Wall' }));
    expect(ids({ text: 'ear to shoulder' })).toContain('upper-trapezius-tilt');
    expect(ids({ text: 'levator' })).toContain('levator-scapulae-nose-to-armpit');
    expect(ids({ text: 'buttocks' })).toEqual(ids({ area: 'glutes' }));
    expect(ids({ text: 'calf piano' })).toEqual([]);
  });

  it('are all of that at once', () => {
    expect(ids({ area: 'calf', place: 'wall', text: 'squat' })).toEqual(['soleus-wall-squat']);
    expect(ids({ area: 'calf', care: 'knee' })).toEqual([]);
    expect(ids({ stretch: 'soleus-wall-squat' })).toEqual(['soleus-wall-squat']);
    expect(ids({ stretch: 'gone' })).toEqual([]);
  });
});
