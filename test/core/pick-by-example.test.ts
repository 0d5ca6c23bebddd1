import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/core/area.ts';
import type { Person } from '../../src/core/person.ts';
import { pick } from '../../src/core/pick.ts';
import type { PickRequest } from '../../src/core/pick-request.ts';
import type { Practice } from '../../src/core/practice.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { areasOf, idsOf, person, request, stretchOf, TODAY } from './any-request.ts';
import { NOW } from './any-state.ts';
import { DAY, MINUTE } from './given.ts';
import { focusOn, lasting, NECK, NOBODY, only, practice } from './pick-given.ts';

function done(times: number, daysAgo = 3): Practice['stretches'][string] {
  return { times, lastAtMs: NOW - daysAgo * DAY, painDays: [] };
}

describe('a plan of two minutes or more', () => {
  it('begins with a focus area, whatever the seed', () => {
    for (const minutes of [2, 3, 5]) {
      for (const seed of [0, 1, 2, 3]) {
        expect(areasOf(pick(request({ person: NECK, minutes, seed })))[0]).toBe('neck');
      }
    }
  });

  it('may begin cold, after a warm-up; one that needs none has none', () => {
    expect(pick(request({ minutes: 2 }))).toMatchObject({ hasWarmUp: true });
    const library = only('suboccipital-chin-nod', 'prayer-stretch');
    expect(pick(request({ library, person: NECK }))).toMatchObject({ hasWarmUp: false });
  });

  it('needs no warm-up for a quarter of an hour after the last hold', () => {
    const warmUpAfter = (ms: number) =>
      pick(request({ practice: { stretches: {}, areas: { shin: NOW - ms }, felt: [], removed: [] } }))
        ?.hasWarmUp;
    expect(warmUpAfter(15 * MINUTE)).toBe(false);
    expect(warmUpAfter(15 * MINUTE + 1)).toBe(true);
  });

  it('may be 25 seconds over, and no second more', () => {
    // 47 + 47 + 111 s are 205: three minutes and 25 seconds.
    const exact = [
      lasting('suboccipital-chin-nod', 'neck', 15, 2),
      lasting('prayer-stretch', 'forearm-hand', 15, 2),
      lasting('cross-body-shoulder', 'shoulders', 20, 2),
    ];
    const given = request({ person: NECK, library: exact, minutes: 3 });
    expect(areasOf(pick(given))).toHaveLength(3);
    const over = exact.map((stretch) =>
      stretch.area === 'neck' ? { ...stretch, holdSeconds: { default: 16, min: 16, max: 20 } } : stretch,
    );
    expect(areasOf(pick({ ...given, library: over }))).toHaveLength(2);
  });

  it('is none when not even one stretch fits', () => {
    const library = only('cross-body-shoulder');
    expect(pick(request({ library, minutes: 1 }))).toBeNull();
    expect(idsOf(pick(request({ library, minutes: 1, kind: 'just-one' })))).toEqual(['cross-body-shoulder']);
  });
});

describe('a plan of one minute', () => {
  it('takes the focus area and another in turn', () => {
    const areas = [0, 1, 2, 3].map((seed) => areasOf(pick(request({ person: NECK, minutes: 1, seed })))[0]);
    expect(areas.map((area) => area === 'neck')).toEqual([true, false, true, false]);
  });
});

describe('just one', () => {
  it('is the focus area, also when it needs least of all', () => {
    const dose = [{ day: TODAY, seconds: { 'neck/left': 300, 'neck/right': 300 } }];
    const given = request({ person: NECK, dose, kind: 'just-one', practice: practice() });
    expect(areasOf(pick(given))).toEqual(['neck']);
    expect(pick(given)?.items[0]?.reason).toBe('focus');
  });
});

describe('the order of the areas', () => {
  it('looks at the side that is further behind', () => {
    const both = focusOn('neck', 'forearm-hand');
    const dose = [
      {
        day: TODAY,
        seconds: { 'neck/left': 300, 'forearm-hand/left': 150, 'forearm-hand/right': 150 },
      },
    ];
    expect(areasOf(pick(request({ person: both, dose, practice: practice() })))[0]).toBe('neck');
  });

  it('says that an area has waited when it was never held, or not for five days', () => {
    const reason = (areas: Practice['areas']) =>
      pick(request({ library: only('prayer-stretch'), person: NOBODY, practice: practice({}, areas) }))
        ?.items[0]?.reason;
    expect(reason({})).toBe('waited');
    expect(reason({ 'forearm-hand': NOW - 5 * DAY })).toBe('waited');
    expect(reason({ 'forearm-hand': NOW - 5 * DAY + 1 })).toBe('balance');
  });

  it('knows no other areas than those of the body', () => {
    expect(areasOf(pick(request({ minutes: 10 }))).every((area) => AREAS.includes(area))).toBe(true);
  });
});

describe('the stretch of an area', () => {
  it('is the one that was done least', () => {
    const library = only('seated-thoracic-rotation', 'rhomboid-forward-reach');
    const next = (rotation: number, rhomboid: number) => {
      const stretches = {
        'seated-thoracic-rotation': done(rotation),
        'rhomboid-forward-reach': done(rhomboid),
        other: done(1, 1),
      };
      return idsOf(
        pick(request({ library, person: focusOn('upper-back'), practice: practice(stretches) })),
      )[0];
    };
    expect(next(5, 1)).toBe('rhomboid-forward-reach');
    expect(next(1, 5)).toBe('seated-thoracic-rotation');
  });

  it('is a favourite every other turn of its area, and the least done one in between', () => {
    const ids = ['seated-thoracic-rotation', 'rhomboid-forward-reach', 'chair-thoracic-extension'];
    const turns = (likes: PickRequest['likes']) => {
      const times = new Map(ids.map((id) => [id, 40]));
      return Array.from({ length: 12 }, () => {
        const stretches = Object.fromEntries(ids.map((id) => [id, done(times.get(id) ?? 0)]));
        // Turns of another area are no turns of this one.
        const library = only(...ids, 'prayer-stretch');
        const given = { library, person: focusOn('upper-back'), minutes: 5, likes };
        const [id = ''] = idsOf(
          pick(request({ ...given, practice: practice({ ...stretches, 'prayer-stretch': done(41, 1) }) })),
        );
        times.set(id, (times.get(id) ?? 0) + 1);
        return ids.indexOf(id);
      }).join('');
    };
    expect(turns({})).toBe('012012012012');
    expect(turns({ 'rhomboid-forward-reach': 'favourite' })).toBe('101210121012');
    expect(turns({ 'rhomboid-forward-reach': 'favourite', 'seated-thoracic-rotation': 'favourite' })).toBe(
      '010212010212',
    );
    expect(turns({ 'seated-thoracic-rotation': 'off' })).toBe('121212121212');
  });

  it('is no favourite that was held just before, and none that does not fit', () => {
    const likes = { 'rhomboid-forward-reach': 'favourite' } as const;
    const ids = ['seated-thoracic-rotation', 'rhomboid-forward-reach'];
    const given = { library: only(...ids), person: focusOn('upper-back'), likes };
    const last = { 'rhomboid-forward-reach': done(2, 1), 'seated-thoracic-rotation': done(2) };
    expect(idsOf(pick(request({ ...given, practice: practice(last) })))[0]).toBe(ids[0]);
    const long = { 'seated-thoracic-rotation': 'favourite' } as const;
    const short = { ...given, likes: long, minutes: 1, practice: practice() };
    expect(idsOf(pick(request(short)))).toEqual(
      stretchOf('seated-thoracic-rotation').isSided ? ['rhomboid-forward-reach'] : [ids[0]],
    );
  });

  const itemOf = (id: string, given: Parameters<typeof request>[0] = {}) =>
    pick(request({ library: only(id), practice: practice(), minutes: 5, ...given }))?.items[0];

  it('is away from the screen when it is not done seated', () => {
    expect(itemOf('prayer-stretch')?.isAwayFromScreen).toBe(false);
    expect(itemOf('hands-clasped-behind-back')?.isAwayFromScreen).toBe(true);
    expect(itemOf('supine-strap-hamstring')?.isAwayFromScreen).toBe(true);
  });

  it.each([
    ['prayer-stretch', 0, true],
    ['prayer-stretch', 1, true],
    ['prayer-stretch', 2, false],
    ['prayer-stretch', 3, false],
    ['hands-clasped-behind-back', 0, true],
    ['hands-clasped-behind-back', 9, true],
  ] as const)(
    'waits for "I\'m ready" the first two times, and away from the screen always: %s, done %s times: %s',
    (id, times, waits) => {
      expect(itemOf(id, { practice: practice({ [id]: done(times) }) })?.waitsForReady).toBe(waits);
    },
  );

  it('is gentle with one flag that asks for caution, and not without', () => {
    const id = 'rhomboid-forward-reach';
    expect(stretchOf(id).cautionWith.length).toBeGreaterThan(1);
    expect(itemOf(id)?.isGentle).toBe(false);
    expect(itemOf(id, { person: person({ flags: ['neck'] }) })?.isGentle).toBe(true);
    expect(itemOf(id, { person: person({ flags: ['knee'] }) })?.isGentle).toBe(false);
  });
});

describe('the sides of a stretch', () => {
  const holds = (who: Person, change: Partial<Stretch> = {}, rounds: 2 | 3 = 2) => {
    const library = [{ ...stretchOf('cross-body-shoulder'), ...change }];
    const given = request({ library, person: who, practice: practice(), minutes: 5, rounds });
    return pick(given)?.items[0]?.holds.join(' ');
  };
  const leftShoulder = { area: 'shoulders', side: 'left', kind: 'tight' } as const;
  const rightShoulder = { ...leftShoulder, side: 'right' } as const;
  const leftNeck = { ...leftShoulder, area: 'neck' } as const;

  it('begin with the right, which the words describe', () => {
    expect(holds(NOBODY)).toBe('right left right left');
    expect(holds(focusOn('shoulders'))).toBe('right left right left');
  });

  it('begin with the focused side, which gets a third repetition (R29)', () => {
    expect(holds(person({ focus: [leftShoulder] }))).toBe('left right left right left');
    expect(holds(person({ focus: [rightShoulder] }))).toBe('right left right left right');
  });

  it('do not follow the focus of another area', () => {
    expect(holds(person({ focus: [leftNeck, rightShoulder] }))).toBe('right left right left right');
    expect(holds(person({ focus: [leftNeck] }))).toBe('right left right left');
  });

  it('are three to two also where three repetitions are usual or wished', () => {
    const repetitions = { default: 3, min: 2, max: 3 };
    expect(holds(NOBODY, { repetitions })).toBe('right left right left right left');
    expect(holds(person({ focus: [leftShoulder] }), { repetitions })).toBe('left right left right left');
    expect(holds(person({ focus: [leftShoulder] }), {}, 3)).toBe('left right left right left');
  });
});
