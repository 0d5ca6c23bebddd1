import type { Area } from '../../src/core/area.ts';
import type { DoseDay } from '../../src/core/dose.ts';
import type { Person } from '../../src/core/person.ts';
import type { Practice } from '../../src/core/practice.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { person, stretchOf, TODAY, WARM } from './any-request.ts';

export const NECK = focusOn('neck');
export const NOBODY = person({ focus: [] });

/** Somebody whose focus is these areas, on both sides. */
export function focusOn(...areas: Area[]): Person {
  return person({ focus: areas.map((area) => ({ area, side: 'both', kind: 'tight' }) as const) });
}

/** A library of these stretches alone. */
export function only(...ids: string[]): Stretch[] {
  return ids.map(stretchOf);
}

/** A stretch like `id`, of another area, with other seconds and repetitions, so that it fills a plan to the second. */
export function lasting(id: string, area: Area, seconds: number, repetitions: number): Stretch {
  return {
    ...stretchOf(id),
    area,
    holdSeconds: { default: seconds, min: seconds, max: 20 },
    repetitions: { default: repetitions, min: repetitions, max: 3 },
  };
}

/** Areas warm and long rested, so that only what a test says decides. */
export function practice(stretches: Practice['stretches'] = {}, areas: Practice['areas'] = {}): Practice {
  return { ...WARM, stretches, areas: { ...WARM.areas, ...areas } };
}

/** Each of these areas was held today for so many seconds, on each side. */
export function heldToday(areas: Partial<Record<Area, number>>): DoseDay[] {
  const sides = Object.entries(areas).flatMap(([area, seconds]) => [
    [`${area}/left`, seconds],
    [`${area}/right`, seconds],
  ]);
  return [{ day: TODAY, seconds: Object.fromEntries(sides) }];
}
