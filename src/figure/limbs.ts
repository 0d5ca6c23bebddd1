import type { Side } from '../core/area.ts';
import type { Girth } from './build.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { ball } from './ellipsoid.ts';
import type { Paint, Piece } from './piece.ts';
import type { Skeleton } from './skeleton.ts';
import { LENGTHS, placed } from './skeleton.ts';
import type { Vector } from './vector.ts';

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

/** A stretch of a limb that is drawn as one, in shares of its bone's length. */
type Part = readonly [name: string, bone: ProfiledBone, from: number, to: number, paint: Paint];

/** From the trunk outward: each flows into those before and after it. */
const LIMBS = {
  leg: [
    ['thigh-upper', 'thigh', 0.1, 0.5, 'trousers'],
    ['thigh-lower', 'thigh', 0.5, 1, 'trousers'],
    ['shank-upper', 'shank', 0, 0.55, 'trousers'],
    ['shank-lower', 'shank', 0.55, 0.96, 'trousers'],
  ],
  arm: [
    ['sleeve', 'upper-arm', 0, 0.6, 'shirt'],
    ['arm', 'upper-arm', 0.5, 1, 'skin'],
    ['forearm', 'forearm', 0, 1, 'skin'],
  ],
} as const satisfies Record<string, readonly Part[]>;
const TRUNK = { leg: 'pelvis', arm: 'chest' } as const;
const END = { leg: 'foot', arm: 'hand' } as const;

/** The arm in a sleeve is thinner than it; toward the elbow the two meet. */
const IN_SLEEVE = 0.84;
/** How far around a joint two parts flow into each other, in their radius there. */
const JOIN = 1.6;

/** Arms without hands, legs without feet. */
export function limbPieces(skeleton: Skeleton, side: Side, girth: Girth): Piece[] {
  return (['leg', 'arm'] as const).flatMap((limb) => {
    const parts: readonly Part[] = LIMBS[limb];
    return parts.map((part, at): Piece => {
      const [name, bone, from, to, paint] = part;
      const frame = skeleton[`${bone}-${side}`];
      const place = (share: number, behind = 0): Vector => [0, -BONE_LENGTHS[bone] * share, -behind];
      const before = parts[at - 1]?.[0];
      const joins = [
        [before === undefined ? TRUNK[limb] : `${before}-${side}`, from],
        [`${parts[at + 1]?.[0] ?? END[limb]}-${side}`, to],
      ] as const;
      return {
        id: `${name}-${side}`,
        paint,
        side,
        limb,
        hulls: [
          sharesOf(part).map((share): Ellipsoid => {
            const { radius, behind } = sectionAt(bone, share);
            const slim = name === 'arm' ? IN_SLEEVE + (1 - IN_SLEEVE) * ((share - from) / (to - from)) : 1;
            return ball(frame, place(share, behind), radius * slim * girth.limb);
          }),
        ],
        joins: joins.map(([id, share]) => ({
          to: id,
          at: placed(frame, place(share)),
          radius: sectionAt(bone, share).radius * girth.limb * JOIN,
        })),
      };
    });
  });
}

/** Where the profile of a part changes, its ends included. */
function sharesOf([, bone, from, to]: Part): number[] {
  const inner = PROFILES[bone].map(([share]) => share).filter((share) => share > from && share < to);
  return [from, ...inner, to];
}
