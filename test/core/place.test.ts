import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/core/person.ts';
import type { Place } from '../../src/core/place.ts';
import { DEFAULT_PLACE, fitsPlace, placeQuestion, spotsNeeded } from '../../src/core/place.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { stretchById } from '../../src/library/stretch-by-id.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { EVERYWHERE } from './given.ts';

function personWith(...areas: Person['focus'][number]['area'][]): Person {
  const focus = areas.map((area) => ({ area, side: 'both', kind: 'weak' }) as const);
  return { isSetUp: true, focus, flags: [], conditions: [], soreSpots: [] };
}

function placeWith(change: Partial<Place>): Place {
  return { ...DEFAULT_PLACE, ...change };
}

function known(id: string): Stretch {
  const stretch = stretchById(id);
  if (stretch === undefined) throw new Error(`no stretch '${id}'`);
  return stretch;
}

describe('the place', () => {
  it('starts as a seat without props', () => {
    const fitting = STRETCHES.filter((stretch) => fitsPlace(stretch, DEFAULT_PLACE));
    expect(fitting.length).toBeGreaterThan(5);
    expect(fitting.every(({ position, needs }) => position === 'seated' && needs.length === 0)).toBe(true);
  });

  it('starts with everything still to be asked', () => {
    expect(DEFAULT_PLACE).toEqual({
      ...{ standing: 'unknown', chair: 'unknown', wall: 'unknown', desk: 'unknown' },
      ...{ doorway: 'unknown', mat: 'unknown', strap: 'unknown' },
    });
  });

  it('lets everything be done where everything is at hand', () => {
    expect(STRETCHES.every((stretch) => fitsPlace(stretch, EVERYWHERE))).toBe(true);
  });

  it('asks for every prop, not only one', () => {
    const towel = known('seated-towel-calf');
    expect(fitsPlace(towel, placeWith({ chair: 'yes' }))).toBe(false);
    expect(fitsPlace(towel, placeWith({ chair: 'yes', strap: 'yes' }))).toBe(true);
  });

  it('takes a wall for a place to stand, and asks for room to stand only without any prop', () => {
    expect(spotsNeeded(known('gastrocnemius-wall'))).toEqual(['wall']);
    expect(spotsNeeded(known('hands-clasped-behind-back'))).toEqual(['standing']);
    expect(fitsPlace(known('hands-clasped-behind-back'), placeWith({ wall: 'yes' }))).toBe(false);
  });
});

describe('the one question about the place', () => {
  it('is about a wall first when the calf is the focus', () => {
    expect(placeQuestion(personWith('calf'), DEFAULT_PLACE, STRETCHES)).toEqual({
      spot: 'wall',
      area: 'calf',
    });
  });

  it('goes on to what the other calf stretch needs when there is no wall', () => {
    const noWall = placeWith({ wall: 'no' });
    expect(placeQuestion(personWith('calf'), noWall, STRETCHES)).toEqual({ spot: 'chair', area: 'calf' });
    const withChair = placeWith({ wall: 'no', chair: 'yes' });
    expect(placeQuestion(personWith('calf'), withChair, STRETCHES)).toEqual({ spot: 'strap', area: 'calf' });
  });

  it('is not asked when nothing is left to ask, or the focus can be stretched already', () => {
    const none = placeWith({ wall: 'no', strap: 'no' });
    expect(placeQuestion(personWith('calf'), none, STRETCHES)).toBeNull();
    expect(placeQuestion(personWith('neck'), DEFAULT_PLACE, STRETCHES)).toBeNull();
    expect(placeQuestion(personWith(), DEFAULT_PLACE, STRETCHES)).toBeNull();
  });

  it('is about what needs least, wherever that stands in the library', () => {
    const [towel, wall] = [known('seated-towel-calf'), known('gastrocnemius-wall')];
    for (const allowed of [
      [towel, wall],
      [wall, towel],
    ]) {
      expect(placeQuestion(personWith('calf'), DEFAULT_PLACE, allowed)?.spot).toBe('wall');
    }
  });

  it('is not asked when one stretch of the area can be done, wherever that stands in the library', () => {
    const [towel, wall] = [known('seated-towel-calf'), known('gastrocnemius-wall')];
    for (const allowed of [
      [towel, wall],
      [wall, towel],
    ]) {
      expect(placeQuestion(personWith('calf'), placeWith({ wall: 'yes' }), allowed)).toBeNull();
    }
  });

  it('is not about half of what a stretch needs, when the other half is not there', () => {
    const towel = [known('seated-towel-calf')];
    expect(placeQuestion(personWith('calf'), placeWith({ strap: 'no' }), towel)).toBeNull();
    expect(placeQuestion(personWith('calf'), placeWith({ strap: 'yes' }), towel)?.spot).toBe('chair');
  });

  it('does not ask for the sake of a stretch that a flag excludes', () => {
    const allowed = STRETCHES.filter((stretch) => !stretch.excludedBy.includes('ankle-achilles'));
    expect(placeQuestion(personWith('calf'), DEFAULT_PLACE, allowed)).toBeNull();
  });

  it('turns to the next focus area when the first is served', () => {
    const question = placeQuestion(personWith('neck', 'calf'), DEFAULT_PLACE, STRETCHES);
    expect(question?.area).toBe('calf');
  });
});
