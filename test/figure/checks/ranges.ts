/**
 * How far human joints go, in degrees. American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring and
 * Recording (1965); Norkin and White, Measurement of Joint Motion; White and Panjabi, Clinical Biomechanics of the Spine,
 * for the parts of the spine. A stretch is passive, and the table gives passive ends: a few degrees above the active mean.
 */
export type Range = readonly [least: number, most: number];
type SpineRanges = readonly [flexion: Range, sideBend: Range, rotation: Range];

const spine = (extension: number, flexion: number, sideBend: number, rotation: number): SpineRanges => [
  [-extension, flexion],
  [-sideBend, sideBend],
  [-rotation, rotation],
];

export const RANGES = {
  lumbar: spine(35, 60, 30, 15),
  thorax: spine(30, 45, 30, 40),
  /** Lumbar and thoracic spine together. */
  back: spine(45, 85, 45, 50),
  /** Lower neck, and the joints between neck and skull. */
  neck: spine(45, 45, 35, 45),
  head: spine(30, 30, 20, 50),
  'neck and head': spine(60, 60, 45, 80),
  girdleElevation: [-15, 40],
  girdleProtraction: [-25, 35],
  /** From the crease of the elbow facing the head: forward to backward, as in a triceps stretch. */
  shoulderRotationOverhead: [-100, 110],
  elbow: [0, 150],
  /** 180 between the ends; the carpus, which has no joint of its own here, adds some 10 at each. */
  pronation: [-10, 190],
  wristFlexion: [-90, 90],
  wristDeviation: [-35, 20],
  knuckles: [-65, 95],
  fingers: [-10, 105],
  thumbOut: [-10, 90],
  hipFlexion: [-30, 130],
  hipAbduction: [-40, 60],
  hipRotation: [-60, 75],
  knee: [0, 158],
  ankle: [-58, 32],
  inversion: [-25, 45],
  /** The shank turns by as much under a bent knee; it has no joint of its own here. */
  toesOut: [-30, 40],
  /** Bent down by 40 to 45, as when the top of the foot lies on the floor. */
  toes: [-40, 75],
} as const satisfies Record<string, Range | SpineRanges>;

/** How far behind the chest's plane an arm goes: 60 while it hangs or is level, hardly at all when it points up. */
export function backwardLimit(elevation: number): number {
  return elevation <= 90 ? 60 : 60 - (elevation - 90) / 2;
}

/** How far past the shoulder's own sagittal plane: horizontal flexion ends at 135, adduction behind the back earlier. */
export function inwardLimit(isBehind: boolean): number {
  return isBehind ? 30 : 50;
}

/**
 * Rotation of an arm up to level, lateral positive. Behind the back the shoulder blade adds some 25 to the medial 70 that are
 * measured at 90 abduction. Lateral rotation ends at 90 to 95 beside the body and at 90 abduction, `plane` 0; its zero is the
 * arm swung from hanging, and turns with the plane of a level arm: by all of it behind the body, where the joint's end goes
 * along, by some half ahead of it (`plane` 90), where 40 to 45 are left.
 */
export function rotationRange(elevation: number, plane: number): Range {
  const level = Math.min(1, Math.max(0, (elevation - 45) / 45));
  const shift = plane < 0 ? Math.min(70, -plane) : -0.55 * Math.min(90, plane);
  return [-100, 95 + level * shift];
}
