import type { HeldSide, Side } from '../core/area.ts';
import { BASES } from './base-poses.ts';
import type { Closer } from './body.ts';
import { noCloser } from './body.ts';
import type { Box } from './box.ts';
import { mirroredBox } from './box.ts';
import type { Build } from './build.ts';
import { GIRTHS } from './build.ts';
import { otherSide } from './contact.ts';
import { isNamed } from './piece.ts';
import type { KeyPose, Shot } from './pose.ts';
import { POSES } from './poses.ts';
import { between, mirroredResolved } from './posture.ts';
import type { Prop } from './prop.ts';
import { boxesOf } from './prop.ts';
import type { Resolved } from './resolve.ts';
import { over, resolved } from './resolve.ts';
import type { Scene } from './scene.ts';
import type { Posture } from './skeleton.ts';

/** Positions of a stretch that are drawn still. */
export type Moment = 'neutral' | 'set-up' | 'final';

/** A stretch on one side, by one build: its key postures solved, its props placed. */
export interface StretchFigure {
  id: string;
  side: HeldSide;
  build: Build;
  key: Readonly<Record<Moment, Resolved>>;
  props: readonly Box[];
  glow: Scene['glow'];
  view: Shot;
  otherView: Shot;
  /** The side of the foot that a strap runs round, if there is one. */
  strap: Side | null;
}

/** With `isGentle`, its gentler variant is the final position. Null for a stretch that is not drawn. */
export function stretchFigure(
  id: string,
  side: HeldSide,
  build: Build,
  isGentle = false,
): StretchFigure | null {
  const entry = POSES[id];
  if (entry === undefined) return null;
  const isMirrored = side === 'left';
  const described: Side = isMirrored ? 'left' : 'right';
  const keyPose = (pose: KeyPose) => {
    const solved = resolved(pose, GIRTHS[build]);
    return isMirrored ? mirroredResolved(solved) : solved;
  };
  const boxes = (props: readonly Prop[] = []) =>
    props.flatMap(boxesOf).map((one) => (isMirrored ? mirroredBox(one) : one));
  const base = BASES[entry.base];
  const setUp = over(base, entry.setUp);
  const gentler = isGentle ? entry.gentler : undefined;
  const final = over(setUp, gentler ?? entry.final);
  const key = {
    neutral: keyPose(base),
    'set-up': keyPose(gentler?.isFromBase ? base : setUp),
    final: keyPose(final),
  };
  return {
    id,
    side,
    build,
    key,
    props: boxes(gentler?.props ?? entry.props),
    glow: [
      ...entry.muscles.flatMap((muscle) =>
        (side === 'both' ? (['left', 'right'] as const) : [described]).map((of) => ({ muscle, side: of })),
      ),
      ...(entry.otherSide ?? []).map((muscle) => ({ muscle, side: otherSide(described) })),
    ],
    view: isMirrored ? mirroredShot(entry.view) : entry.view,
    otherView: isMirrored ? mirroredShot(entry.otherView) : entry.otherView,
    strap: (gentler?.hasStrap ?? entry.hasStrap) === true ? described : null,
  };
}

function mirroredShot({ yaw, pitch, closeUp }: Shot): Shot {
  if (closeUp === undefined) return { yaw: -yaw, pitch };
  const { pieces, within } = closeUp;
  return { yaw: -yaw, pitch, closeUp: { pieces: pieces.map(mirroredId), within: within.map(mirroredId) } };
}

function mirroredId(id: string): string {
  return id.replace(/left|right/, (side) => otherSide(side as Side));
}

/** On the way from one moment (share 0) to another (1). */
export function postureBetween(figure: StretchFigure, from: Moment, to: Moment, share: number): Posture {
  return between(figure.key[from], figure.key[to], share, GIRTHS[figure.build]);
}

/** Without a `closer`, hands and feet of a close-up are as simple as those of a whole body. */
export function sceneOf(
  figure: StretchFigure,
  posture: Posture,
  view: Shot,
  breath: number,
  closer: Closer = noCloser,
): Scene {
  const closeUp = view.closeUp ?? null;
  return {
    posture,
    build: figure.build,
    breath,
    view,
    props: closeUp === null ? figure.props : figure.props.filter(({ id }) => isNamed(closeUp.pieces, id)),
    glow: figure.glow,
    strap: figure.strap,
    closeUp,
    closer,
  };
}
