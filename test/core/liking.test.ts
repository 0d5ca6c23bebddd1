import { describe, expect, it } from 'vitest';
import { withLiking } from '../../src/core/liking.ts';
import { pickSwap } from '../../src/core/pick-swap.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { idsOf, samples } from './any-request.ts';
import { at, facts, follow, state } from './given.ts';

describe('what was said of a stretch', () => {
  const say = (likes: Parameters<typeof withLiking>[0], id: string, liking: 'off' | 'favourite' | null) =>
    withLiking(likes, id, liking, STRETCHES);

  it('is off, favourite or nothing, and never two of them', () => {
    const off = say({}, 'gastrocnemius-wall', 'off');
    expect(off).toEqual({ 'gastrocnemius-wall': 'off' });
    expect(say(off, 'gastrocnemius-wall', 'favourite')).toEqual({ 'gastrocnemius-wall': 'favourite' });
    expect(say(off, 'soleus-wall-squat', 'off')).toEqual({ ...off, 'soleus-wall-squat': 'off' });
    expect(say(off, 'gastrocnemius-wall', null)).toEqual({});
  });

  it('is kept only of what is in the library', () => {
    expect(say({ gone: 'off', __proto__: 'off' } as never, 'unknown', 'favourite')).toEqual({});
  });

  it('is a command that changes nothing else', () => {
    const world = facts(at('9:00'));
    const before = follow(state(), [{ type: 'wake' }, world]);
    const event = { type: 'setLiking', stretchId: 'gastrocnemius-wall', liking: 'off' } as const;
    const { rev, likes, ...others } = follow(before, [event, world]);
    expect({ ...others, rev: rev - 1, likes: {} }).toEqual(before);
    expect(likes).toEqual({ 'gastrocnemius-wall': 'off' });
  });
});

describe('a stretch that is switched off', () => {
  it('is in no plan, and comes in the place of no other', () => {
    const off = samples().map(({ given, plan }) => ({
      ids: Object.keys(given.likes).filter((id) => given.likes[id] === 'off'),
      swaps: plan?.items.map((_, index) => pickSwap(given, plan, index)?.stretchId) ?? [],
      planned: idsOf(plan),
    }));
    expect(off.filter(({ ids, planned }) => ids.length > 0 && planned.length > 0).length).toBeGreaterThan(60);
    for (const { ids, swaps, planned } of off) {
      expect([...planned, ...swaps].filter((id) => id !== undefined && ids.includes(id))).toEqual([]);
    }
  });
});
