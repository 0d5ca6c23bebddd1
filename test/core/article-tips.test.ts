/** What *nothing yet* gives, by the rules of the source article, beside a list of what pulls that is not the library's own. */
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/core/flags.ts';
import type { PlanItem } from '../../src/core/plan.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { tipOrder } from '../../src/core/tips.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { item } from './given.ts';
import { TENSION_TIPS } from './tips-that-pull.ts';

/** Stretches of which nobody has judged yet whether more tension may be asked for. */
const NECK = [
  ...['upper-trapezius-tilt', 'levator-scapulae-nose-to-armpit', 'suboccipital-chin-nod'],
  ...['scm-collarbone-anchor', 'neck-rotation-hold'],
];
const NERVES = [
  ...[
    'doorway-chest-90',
    'wall-chest-high-arm',
    'biceps-wall',
    'wrist-flexor-palm-forward',
    'prayer-stretch',
  ],
  ...['seated-hamstring', 'standing-heel-on-chair-hamstring', 'supine-strap-hamstring', 'seated-towel-calf'],
];
/** These begin with the tuck of the pelvis. */
const HIPS = ['seated-edge-hip-flexor', 'standing-split-hip-flexor', 'half-kneeling-hip-flexor'];

function corrections(
  stretch: Stretch,
  change: Partial<PlanItem> = {},
  conditions: readonly Condition[] = [],
): readonly number[] {
  return tipOrder(stretch, { conditions: [...conditions] }, item(change), 0);
}

function isPull({ id }: Stretch, tip: number | undefined): boolean {
  return tip !== undefined && TENSION_TIPS[id]?.includes(tip) === true;
}

describe('nothing yet', () => {
  it('R10: gives more tension first, but not on the neck or a nerve, and the hips begin with their tuck', () => {
    const others = STRETCHES.filter((stretch) => !isPull(stretch, corrections(stretch)[0]));
    expect(others.map(({ id }) => id).sort()).toEqual([...NECK, ...NERVES, ...HIPS].sort());
  });

  it('R11: gives form then, but where the library has only more of a pull', () => {
    const pulling = STRETCHES.filter((stretch) => corrections(stretch).every((tip) => isPull(stretch, tip)));
    expect(pulling.map(({ id }) => id)).toEqual(['triceps-overhead', 'wrist-extensor-palm-in']);
  });

  it.each([
    ['with hypermobility', {}, ['hypermobility']],
    ['in a gentler variant', { isGentle: true }, []],
    ['in a lighter first repetition', { isFirstLighter: true }, []],
  ] as const)('R10, R11: never gives more tension %s', (_, change, conditions) => {
    expect(Object.keys(TENSION_TIPS).sort()).toEqual(STRETCHES.map(({ id }) => id).sort());
    for (const stretch of STRETCHES) {
      const pulling = corrections(stretch, change, conditions).filter((tip) => isPull(stretch, tip));
      expect(pulling, stretch.id).toEqual([]);
    }
  });

  it('R13: gives the angle in its place, where it must be searched', () => {
    for (const stretch of STRETCHES.filter(({ isAngleSearched }) => isAngleSearched)) {
      expect(['glutes', 'chest', 'hamstrings']).toContain(stretch.area);
      expect(corrections(stretch).at(-1)).toBe(3);
    }
  });
});
