import type { Side } from '../../../src/core/area.ts';
import { SIDES } from '../../../src/core/area.ts';
import { AXIAL_BONES } from '../../../src/figure/skeleton.ts';
import { ankleAngles, ballAngles, hingeAngle, spineAngles } from '../read-angles.ts';
import { handFit } from './hand-fit.ts';
import type { Range } from './ranges.ts';
import { backwardLimit, inwardLimit, RANGES, rotationRange } from './ranges.ts';
import { shoulderAngles } from './shoulder-angles.ts';
import type { Still } from './stills.ts';

/** Solved limbs are straight within a hair, and angles are read back from rounded rotations. */
const SLACK = 1;
/** Above this elevation the rotation of the arm is told from an arm that points up. */
const OVERHEAD = 105;

type Measured = readonly [joint: string, degrees: number, range: Range];

/** Every joint outside its human range. */
export function jointRangeProblems({ posture, skeleton }: Pick<Still, 'posture' | 'skeleton'>): string[] {
  const { turns, girdle, toes, grip } = posture;
  const measured: Measured[] = [...spineMeasures(turns)];
  for (const side of SIDES) {
    const hip = ballAngles(turns[`thigh-${side}`], side);
    const ankle = ankleAngles(turns[`foot-${side}`], side);
    measured.push(
      [`${side} shoulder girdle elevation`, girdle[side][0], RANGES.girdleElevation],
      [`${side} shoulder girdle protraction`, girdle[side][1], RANGES.girdleProtraction],
      ...armMeasures(turns, side),
      [`${side} hip flexion`, hip[0], RANGES.hipFlexion],
      [`${side} hip abduction`, hip[1], RANGES.hipAbduction],
      [`${side} hip rotation`, hip[2], RANGES.hipRotation],
      [`${side} knee`, hingeAngle(turns[`shank-${side}`], 1), RANGES.knee],
      [`${side} ankle dorsiflexion`, ankle[0], RANGES.ankle],
      [`${side} ankle inversion`, ankle[1], RANGES.inversion],
      [`${side} ankle toes out`, ankle[2], RANGES.toesOut],
      [`${side} toes`, toes[side], RANGES.toes],
      [`${side} knuckles`, grip[side].knuckles, RANGES.knuckles],
      [`${side} fingers`, grip[side].fingers, RANGES.fingers],
      [`${side} thumb out`, grip[side].thumbOut, RANGES.thumbOut],
    );
  }
  for (const [bone, { at }] of Object.entries(skeleton)) {
    if (!at.every(Number.isFinite)) measured.push([`place of ${bone}`, Number.NaN, [0, 0]]);
  }
  return measured.flatMap(([joint, value, [least, most]]) =>
    value >= least - SLACK && value <= most + SLACK
      ? []
      : [`${joint} ${Math.round(value)} is outside ${least}..${Math.round(most)}`],
  );
}

const PARTS = [
  ['flexion', 0],
  ['side-bend', 1],
  ['rotation', 2],
] as const;

function spineMeasures(turns: Still['posture']['turns']): Measured[] {
  const angles = Object.fromEntries(AXIAL_BONES.map((bone) => [bone, spineAngles(turns[bone])]));
  const sums = [
    ['back', 'lumbar', 'thorax'],
    ['neck and head', 'neck', 'head'],
  ] as const;
  return PARTS.flatMap(([part, at]) => [
    ...(['lumbar', 'thorax', 'neck', 'head'] as const).map(
      (bone): Measured => [`${bone} ${part}`, angles[bone]?.[at] ?? 0, RANGES[bone][at]],
    ),
    ...sums.map(
      ([name, lower, upper]): Measured => [
        `${name} ${part}`,
        (angles[lower]?.[at] ?? 0) + (angles[upper]?.[at] ?? 0),
        RANGES[name][at],
      ],
    ),
  ]);
}

function armMeasures(turns: Still['posture']['turns'], side: Side): Measured[] {
  const arm = shoulderAngles(turns[`upper-arm-${side}`], side);
  const { elevation, backward, inward, isBehind } = arm;
  const rotation: Measured =
    elevation <= OVERHEAD
      ? [`${side} shoulder rotation`, arm.twist, rotationRange(elevation, arm.plane)]
      : [`${side} shoulder rotation overhead`, arm.twistOverhead, RANGES.shoulderRotationOverhead];
  const { pronation, wrist } = handFit(turns[`hand-${side}`], side);
  return [
    [`${side} shoulder backward`, backward, [-90, backwardLimit(elevation)]],
    [`${side} shoulder inward`, inward, [-90, inwardLimit(isBehind)]],
    rotation,
    [`${side} elbow`, hingeAngle(turns[`forearm-${side}`], -1), RANGES.elbow],
    [`${side} pronation`, pronation, RANGES.pronation],
    [`${side} wrist flexion`, wrist[0], RANGES.wristFlexion],
    [`${side} wrist deviation`, wrist[1], RANGES.wristDeviation],
  ];
}
