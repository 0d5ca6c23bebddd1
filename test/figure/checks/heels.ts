import type { Side } from '../../../src/core/area.ts';
import { otherSide } from '../../../src/figure/contact.ts';
import { BALL, HEEL } from '../../../src/figure/foot.ts';
import { DEGREE, rotate } from '../../../src/figure/rotation.ts';
import type { Skeleton } from '../../../src/figure/skeleton.ts';
import { placed, signOf } from '../../../src/figure/skeleton.ts';
import type { DrawnMoment, Still } from './stills.ts';

/** In standing heights. */
const FLAT = 0.004;
const FORWARD = 12;

type Feet = 'both' | 'described' | 'other';

export interface FlatFeet {
  /** Feet whose whole sole is on the floor. */
  flat: Feet;
  /** Feet whose toes point forward, within 12 degrees. */
  forward?: Feet;
  at?: readonly DrawnMoment[];
}

const FINAL = ['final'] as const;
const HELD = ['set-up', 'final'] as const;

/** What the words and the description of the picture in `test/content/stretches.json` say of the feet. */
export const FLAT_FEET: Readonly<Record<string, FlatFeet>> = {
  'upper-trapezius-tilt': { flat: 'both' },
  'rhomboid-forward-reach': { flat: 'both' },
  'seated-thoracic-rotation': { flat: 'both' },
  'seated-forward-fold': { flat: 'both' },
  'seated-knee-to-chest': { flat: 'other' },
  'seated-side-bend': { flat: 'both' },
  'desk-lat-hinge': { flat: 'both', at: FINAL },
  'seated-edge-hip-flexor': { flat: 'other' },
  'half-kneeling-hip-flexor': { flat: 'other', at: HELD },
  'seated-figure-four': { flat: 'other', at: HELD },
  'supine-figure-four': { flat: 'other', at: ['gentler'] },
  'seated-hamstring': { flat: 'other' },
  'supine-strap-hamstring': { flat: 'other', at: ['gentler'] },
  'seated-wide-knee-adductor': { flat: 'both' },
  'standing-side-lunge-adductor': { flat: 'both', forward: 'both' },
  'gastrocnemius-wall': { flat: 'both', forward: 'described', at: FINAL },
  'soleus-wall-squat': { flat: 'both', forward: 'described' },
  'seated-shin-stretch': { flat: 'other', at: HELD },
};

/** Soles that the words put flat on the floor and that are not, and toes that point elsewhere than they say. */
export function heelProblems(
  { id, moment, described, skeleton }: Pick<Still, 'id' | 'moment' | 'described' | 'skeleton'>,
  said: FlatFeet | undefined = FLAT_FEET[id],
): string[] {
  if (said === undefined || (moment !== null && said.at !== undefined && !said.at.includes(moment)))
    return [];
  return [
    ...feetOf(said.flat, described).flatMap((side) => soleProblem(skeleton, side)),
    ...feetOf(said.forward, described).flatMap((side) => toesProblem(skeleton, side)),
  ];
}

function feetOf(feet: Feet | undefined, described: Side): Side[] {
  if (feet === undefined) return [];
  if (feet === 'both') return ['left', 'right'];
  return [feet === 'described' ? described : otherSide(described)];
}

function soleProblem(skeleton: Skeleton, side: Side): string[] {
  const frame = skeleton[`foot-${side}`];
  const heights = [placed(frame, HEEL)[1], placed(frame, BALL)[1]];
  const off = heights.find((height) => Math.abs(height) > FLAT);
  return off === undefined ? [] : [`${side} sole is ${off.toFixed(3)} above the floor, and is to be flat`];
}

function toesProblem(skeleton: Skeleton, side: Side): string[] {
  const [x, , z] = rotate(skeleton[`foot-${side}`].turn, [0, 0, 1]);
  const out = Math.atan2(signOf(side) * x, z) / DEGREE;
  return Math.abs(out) > FORWARD
    ? [`${side} toes point ${Math.round(out)} out, and are to point forward`]
    : [];
}
