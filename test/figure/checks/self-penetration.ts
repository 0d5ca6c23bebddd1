import type { Side } from '../../../src/core/area.ts';
import { SIDES } from '../../../src/core/area.ts';
import type { Skeleton } from '../../../src/figure/skeleton.ts';
import { LENGTHS, placed } from '../../../src/figure/skeleton.ts';
import { depthInPiece } from './solids.ts';
import type { Still } from './stills.ts';

/** How far a bone's axis may be inside another part: flesh gives way, bones do not. */
const DEEP = 0.02;
/** Places along an axis that are looked at. */
const SHARES = [0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];

const AXES = { forearm: LENGTHS.forearm, hand: 0.09, shank: LENGTHS.shank } as const;
type Axis = keyof typeof AXES;

/** Parts of the same limb that a bone is joined to, and what they flow into. */
const OWN: Readonly<Record<Axis, RegExp>> = {
  forearm: /^(sleeve|arm|forearm|hand)$/,
  hand: /^(arm|forearm|hand)$/,
  shank: /^(thigh-lower|shank-upper|shank-lower|foot)$/,
};

/** Forearms, hands and shanks that run inside trunk, head or another limb. */
export function selfPenetrationProblems({ skeleton, pieces }: Pick<Still, 'skeleton' | 'pieces'>): string[] {
  return (Object.keys(AXES) as Axis[]).flatMap((axis) =>
    SIDES.flatMap((side) =>
      pieces
        .filter(({ id }) => !isOwn(id, axis, side))
        .flatMap((piece) => {
          const depth = Math.max(
            ...axisOf(skeleton, axis, side).map((point) => depthInPiece(piece, point, 0)),
          );
          return depth > DEEP ? [`${axis}-${side} runs ${depth.toFixed(3)} inside ${piece.id}`] : [];
        }),
    ),
  );
}

function axisOf(skeleton: Skeleton, axis: Axis, side: Side) {
  const frame = skeleton[`${axis}-${side}`];
  return SHARES.map((share) => placed(frame, [0, -AXES[axis] * share, 0]));
}

function isOwn(id: string, axis: Axis, side: Side): boolean {
  return id.endsWith(`-${side}`) && OWN[axis].test(id.slice(0, -side.length - 1));
}
