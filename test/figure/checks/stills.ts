/** What the checks look at: each position of each stretch, solved for a side and a build. */
import type { HeldSide, Side } from '../../../src/core/area.ts';
import type { Stretch } from '../../../src/core/stretch.ts';
import { BASES } from '../../../src/figure/base-poses.ts';
import { bodyPieces } from '../../../src/figure/body.ts';
import type { Box } from '../../../src/figure/box.ts';
import type { Build } from '../../../src/figure/build.ts';
import { GIRTHS } from '../../../src/figure/build.ts';
import type { Piece } from '../../../src/figure/piece.ts';
import type { KeyPose, PoseEntry } from '../../../src/figure/pose.ts';
import { POSES } from '../../../src/figure/poses.ts';
import type { LimbEnd, Resolved } from '../../../src/figure/resolve.ts';
import { over } from '../../../src/figure/resolve.ts';
import type { Posture, Skeleton } from '../../../src/figure/skeleton.ts';
import { skeletonOf } from '../../../src/figure/skeleton.ts';
import type { Moment, StretchFigure } from '../../../src/figure/stretch-figure.ts';
import { postureBetween, stretchFigure } from '../../../src/figure/stretch-figure.ts';
import { STRETCHES } from '../../../src/library/stretches.ts';

export type DrawnMoment = Exclude<Moment, 'neutral'> | 'gentler';

/** One body in one position, with the room around it. */
export interface Still {
  id: string;
  label: string;
  build: Build;
  /** The side that the words describe; right for a stretch without sides. */
  described: Side;
  posture: Posture;
  skeleton: Skeleton;
  pieces: readonly Piece[];
  props: readonly Box[];
  hasStrap: boolean;
  /** Null on the way from one moment to another. */
  moment: DrawnMoment | null;
  /** How the pose is written, for the right side; null on the way. */
  pose: KeyPose | null;
  misses: Readonly<Partial<Record<LimbEnd, number>>>;
}

export function heldSides(stretch: Pick<Stretch, 'isSided'>): readonly HeldSide[] {
  return stretch.isSided ? ['right', 'left'] : ['both'];
}

/** Stretches of the library that have a pose; only those with these ids, if any are given. */
export function drawnStretches(ids: readonly string[] = []): Stretch[] {
  return STRETCHES.filter(({ id }) => id in POSES && (ids.length === 0 || ids.includes(id)));
}

export function figureOf(
  id: string,
  side: HeldSide,
  build: Build = 'medium',
  isGentle = false,
): StretchFigure {
  const figure = stretchFigure(id, side, build, isGentle);
  if (figure === null) throw new Error(`${id} has no pose`);
  return figure;
}

function entryOf(id: string): PoseEntry {
  const entry = POSES[id];
  if (entry === undefined) throw new Error(`${id} has no pose`);
  return entry;
}

function describedSide(side: HeldSide): Side {
  return side === 'left' ? 'left' : 'right';
}

function writtenPose(id: string, moment: DrawnMoment): KeyPose {
  const { base, setUp, final, gentler } = entryOf(id);
  const first = over(BASES[base], setUp);
  if (moment === 'set-up') return first;
  return over(first, moment === 'gentler' ? (gentler ?? final) : final);
}

type Room = Pick<Still, 'id' | 'label' | 'build' | 'described' | 'props' | 'hasStrap'>;

/** A still of any posture; without a pose it stands for a moment on the way. */
export function stillOf(
  room: Room,
  posture: Posture,
  solved: Pick<Still, 'moment' | 'pose' | 'misses'> = { moment: null, pose: null, misses: {} },
): Still {
  const skeleton = skeletonOf(posture);
  const pieces = bodyPieces(skeleton, posture, GIRTHS[room.build], 0);
  return { ...room, ...solved, posture, skeleton, pieces };
}

/** The figure as it is built for a moment, and its posture there. */
export function drawnAt(
  figure: StretchFigure,
  moment: DrawnMoment,
): { figure: StretchFigure; solved: Resolved } {
  if (moment !== 'gentler') return { figure, solved: figure.key[moment] };
  const gentle = figureOf(figure.id, figure.side, figure.build, true);
  return { figure: gentle, solved: gentle.key.final };
}

function stillAt(id: string, side: HeldSide, moment: DrawnMoment, build: Build = 'medium'): Still {
  const { figure, solved } = drawnAt(figureOf(id, side, build), moment);
  const { posture, misses } = solved;
  const room = { ...roomOf(figure, side), label: `${side} ${moment} ${build}` };
  return stillOf(room, posture, { moment, pose: writtenPose(id, moment), misses });
}

/** On the way from set-up to final. */
function stillBetween(id: string, side: HeldSide, share: number): Still {
  const figure = figureOf(id, side);
  const room = { ...roomOf(figure, side), label: `${side} at ${share}` };
  return stillOf(room, postureBetween(figure, 'set-up', 'final', share));
}

function roomOf(figure: StretchFigure, side: HeldSide): Omit<Room, 'label'> {
  return {
    id: figure.id,
    build: figure.build,
    described: describedSide(side),
    props: figure.props,
    hasStrap: figure.strap !== null,
  };
}

/** Positions that are drawn still; the gentler one only where it looks different. */
export function momentsOf(id: string): DrawnMoment[] {
  return entryOf(id).gentler === undefined ? ['set-up', 'final'] : ['set-up', 'final', 'gentler'];
}

export function stillsOf(stretch: Stretch, build: Build = 'medium'): Still[] {
  return heldSides(stretch).flatMap((side) =>
    momentsOf(stretch.id).map((moment) => stillAt(stretch.id, side, moment, build)),
  );
}

/** Shares of the way from set-up to final that are looked at as well. */
const ON_THE_WAY = [0.25, 0.5, 0.75];

/** Of the first side; the other one is its mirror image, which is a check of its own. */
export function stillsBetween(stretch: Stretch): Still[] {
  const [side = 'both'] = heldSides(stretch);
  return ON_THE_WAY.map((share) => stillBetween(stretch.id, side, share));
}
