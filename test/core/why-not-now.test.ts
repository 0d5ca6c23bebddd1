import { describe, expect, it } from 'vitest';
import { stretchesHere } from '../../src/core/candidates.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import { DEFAULT_PLACE } from '../../src/core/place.ts';
import { DEFAULT_PRACTICE } from '../../src/core/practice.ts';
import { whyNotNow } from '../../src/core/why-not-now.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { idsOf, request, samples, stretchOf, TODAY } from './any-request.ts';
import { NOW } from './any-state.ts';
import { HOUR } from './given.ts';

const why = (id: string, change: Partial<PickRequest> = {}) => whyNotNow(stretchOf(id), request(change));

describe('a stretch is in no plan now', () => {
  it('for no reason when it may be in one', () => {
    expect(why('gastrocnemius-wall')).toBeNull();
  });

  it('for what excludes it, before anything else', () => {
    const practice = { ...DEFAULT_PRACTICE, removed: ['gastrocnemius-wall'] };
    expect(why('gastrocnemius-wall', { practice, place: DEFAULT_PLACE })).toEqual({ by: 'warning-sign' });
    expect(why('gastrocnemius-wall', { likes: { 'gastrocnemius-wall': 'off' } })).toEqual({ by: 'off' });
  });

  it('because the person is unwell, or stays discreet', () => {
    expect(why('prayer-stretch', { modes: { ...NO_MODES, unwellDay: TODAY } })).toEqual({ by: 'unwell' });
    expect(why('gastrocnemius-wall', { isDiscreet: true })).toEqual({ by: 'discreet' });
    expect(why('prayer-stretch', { isDiscreet: true })).toBeNull();
    expect(why('seated-figure-four', { isDiscreet: true })).toEqual({ by: 'discreet' });
    expect(why('seated-figure-four', { isDiscreet: true, showsLegs: true })).toBeNull();
  });

  it('for want of what it needs, which is not here or was not asked about', () => {
    const place = { ...DEFAULT_PLACE, chair: 'yes' } as const;
    const heel = 'standing-heel-on-chair-hamstring';
    expect(why(heel, { place })).toEqual({ by: 'place', spots: ['wall'], isAsked: false });
    expect(why(heel, { place: { ...place, wall: 'no' } })).toMatchObject({ isAsked: true });
    const neither = { ...DEFAULT_PLACE, wall: 'no' } as const;
    expect(why(heel, { place: neither })).toEqual({ by: 'place', spots: ['chair', 'wall'], isAsked: true });
    expect(why('hands-clasped-behind-back', { place })).toMatchObject({ spots: ['standing'] });
  });

  it('because nothing new comes before an event (R23)', () => {
    const modes = { ...NO_MODES, event: { day: TODAY, needsSpeed: false } };
    expect(why('prayer-stretch', { modes })).toEqual({ by: 'event' });
    const stretches = { 'prayer-stretch': { times: 1, lastAtMs: 1, painDays: [] } };
    expect(why('prayer-stretch', { modes, practice: { ...DEFAULT_PRACTICE, stretches } })).toBeNull();
  });

  it('because a session is shorter than its least dose', () => {
    expect(why('cross-body-shoulder', { minutes: 1 })).toEqual({ by: 'length', seconds: 91 });
    expect(why('prayer-stretch', { minutes: 1 })).toBeNull();
    // One minute may become 85 s: 2 x 34 s with all that is between fill them to the second.
    const lasting = (seconds: number) => {
      const holdSeconds = { min: seconds, default: seconds, max: seconds };
      return whyNotNow({ ...stretchOf('prayer-stretch'), holdSeconds }, request({ minutes: 1 }));
    };
    expect([lasting(34), lasting(35)]).toEqual([null, { by: 'length', seconds: 87 }]);
  });

  it('because its area was stretched less than two hours ago', () => {
    const practice = (agoMs: number) => ({ ...DEFAULT_PRACTICE, areas: { calf: NOW - agoMs } });
    expect(why('gastrocnemius-wall', { practice: practice(HOUR) })).toEqual({
      by: 'area',
      untilMs: NOW + HOUR,
    });
    expect(why('gastrocnemius-wall', { practice: practice(2 * HOUR) })).toBeNull();
  });

  it('whenever the choice leaves it out, and of what a plan holds never', () => {
    for (const { given, plan } of samples()) {
      const here = stretchesHere(given);
      for (const stretch of STRETCHES) {
        if (!here.includes(stretch)) expect(whyNotNow(stretch, given)).not.toBeNull();
      }
      for (const id of idsOf(plan)) expect(whyNotNow(stretchOf(id), given)).toBeNull();
    }
  });
});
