import type { Side } from '../core/area.ts';
import type { Girth } from './build.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { ball } from './ellipsoid.ts';
import type { Paint, Piece } from './piece.ts';
import type { LimbBone, Skeleton } from './skeleton.ts';
import { LENGTHS, placed } from './skeleton.ts';

/** A limb's surface at a share of its length: radius, and how far its centre lies behind the bone, in standing heights. */
type Section = readonly [share: number, radius: number, behind: number];

const PROFILES = {
  thigh: [
    [0, 0.057, 0.004],
    [0.25, 0.0565, 0],
    [0.5, 0.0505, 0],
    [0.78, 0.0415, 0],
    [1, 0.0365, 0],
  ],
  shank: [
    [0, 0.0365, 0],
    [0.14, 0.0355, 0.003],
    [0.32, 0.0368, 0.01],
    [0.55, 0.0318, 0.007],
    [0.78, 0.0242, 0.002],
    [1, 0.0215, 0],
  ],
  'upper-arm': [
    [0, 0.0365, 0],
    [0.3, 0.0345, 0],
    [0.62, 0.0315, 0],
    [1, 0.0228, 0],
  ],
  forearm: [
    [0, 0.0228, 0],
    [0.26, 0.0245, 0],
    [0.6, 0.0205, 0],
    [1, 0.0158, 0],
  ],
} as const satisfies Record<string, readonly Section[]>;

export type ProfiledBone = keyof typeof PROFILES;

export const BONE_LENGTHS: Readonly<Record<ProfiledBone, number>> = {
  thigh: LENGTHS.thigh,
  shank: LENGTHS.shank,
  'upper-arm': LENGTHS.upperArm,
  forearm: LENGTHS.forearm,
};

/** Radius and backward offset of a limb at `share` of its length, in standing heights. */
export function sectionAt(bone: ProfiledBone, share: number): { radius: number; behind: number } {
  const profile: readonly Section[] = PROFILES[bone];
  const next = Math.max(
    1,
    profile.findIndex(([at]) => at >= share),
  );
  const [from, radius, behind] = profile[next - 1] as Section;
  const [to, nextRadius, nextBehind] = profile[next] as Section;
  const part = (share - from) / (to - from);
  return { radius: radius + (nextRadius - radius) * part, behind: behind + (nextBehind - behind) * part };
}

interface Length {
  name: string;
  bone: ProfiledBone & LimbBone;
  from: number;
  to: number;
  paint: Paint;
  /** Thinner than the profile: skin under a sleeve. */
  slimmer?: number;
  joins: readonly [to: string, share: number][];
}

const LENGTHS_OF_LEG: readonly Length[] = [
  {
    name: 'thigh-upper',
    bone: 'thigh',
    from: 0.1,
    to: 0.5,
    paint: 'trousers',
    joins: [
      ['pelvis', 0],
      ['thigh-lower', 0.5],
    ],
  },
  {
    name: 'thigh-lower',
    bone: 'thigh',
    from: 0.5,
    to: 1,
    paint: 'trousers',
    joins: [
      ['thigh-upper', 0.5],
      ['shank-upper', 1],
    ],
  },
  {
    name: 'shank-upper',
    bone: 'shank',
    from: 0,
    to: 0.55,
    paint: 'trousers',
    joins: [
      ['thigh-lower', 0],
      ['shank-lower', 0.55],
    ],
  },
  {
    name: 'shank-lower',
    bone: 'shank',
    from: 0.55,
    to: 0.96,
    paint: 'trousers',
    joins: [['shank-upper', 0.55]],
  },
];

const LENGTHS_OF_ARM: readonly Length[] = [
  {
    name: 'sleeve',
    bone: 'upper-arm',
    from: 0,
    to: 0.6,
    paint: 'shirt',
    joins: [
      ['chest', 0],
      ['arm', 0.6],
    ],
  },
  {
    name: 'arm',
    bone: 'upper-arm',
    from: 0.5,
    to: 1,
    paint: 'skin',
    slimmer: 0.84,
    joins: [
      ['sleeve', 0.5],
      ['forearm', 1],
    ],
  },
  {
    name: 'forearm',
    bone: 'forearm',
    from: 0,
    to: 1,
    paint: 'skin',
    joins: [
      ['arm', 0],
      ['hand', 1],
    ],
  },
];

/** Arms without hands, legs without feet. */
export function limbPieces(skeleton: Skeleton, side: Side, girth: Girth): Piece[] {
  const piecesOf = (lengths: readonly Length[], limb: 'arm' | 'leg') =>
    lengths.map((length): Piece => pieceOf(skeleton, side, girth, length, limb));
  return [...piecesOf(LENGTHS_OF_LEG, 'leg'), ...piecesOf(LENGTHS_OF_ARM, 'arm')];
}

function pieceOf(skeleton: Skeleton, side: Side, girth: Girth, part: Length, limb: 'arm' | 'leg'): Piece {
  const frame = skeleton[`${part.bone}-${side}`];
  const size = BONE_LENGTHS[part.bone];
  const shares = [
    part.from,
    ...PROFILES[part.bone].map(([share]) => share).filter((share) => share > part.from && share < part.to),
    part.to,
  ];
  const balls = shares.map((share): Ellipsoid => {
    const { radius, behind } = sectionAt(part.bone, share);
    // A sleeve is wider than the arm in it; toward the elbow the two meet.
    const slim =
      part.slimmer === undefined
        ? 1
        : part.slimmer + (1 - part.slimmer) * ((share - part.from) / (1 - part.from));
    return ball(frame, [0, -size * share, -behind], radius * slim * girth.limb);
  });
  return {
    id: `${part.name}-${side}`,
    paint: part.paint,
    hulls: [balls],
    side,
    limb,
    joins: part.joins.map(([to, share]) => ({
      to: to === 'pelvis' || to === 'chest' ? to : `${to}-${side}`,
      at: placed(frame, [0, -size * share, 0]),
      radius: sectionAt(part.bone, share).radius * girth.limb * 1.6,
    })),
  };
}
