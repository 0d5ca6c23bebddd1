/** Hands and forearms as one sees them from near: fingers are pieces of their own, with nails and quiet creases. */
import type { Side } from '../core/area.ts';
import type { Girth } from './build.ts';
import type { Camera } from './camera.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Digit } from './hand.ts';
import { bonesOf, handSolids } from './hand.ts';
import type { Mark, Piece } from './piece.ts';
import { forearmTurn } from './pronation.ts';
import type { Rotation } from './rotation.ts';
import { DEGREE, rotate } from './rotation.ts';
import type { Frame, Grip, Skeleton } from './skeleton.ts';
import { LENGTHS, placed, signOf } from './skeleton.ts';
import { dot } from './vector.ts';

/** Share of the forearm's length, half its width and half its thickness. */
const FOREARM = [
  [0, 0.0228, 0.0222],
  [0.24, 0.0258, 0.0236],
  [0.58, 0.0212, 0.0182],
  [0.84, 0.0176, 0.0132],
  [1, 0.0172, 0.0118],
] as const;

type PalmLine = readonly (readonly [across: number, up: number])[];
/** In the hand's frame, across toward the thumb: the line round the ball of the thumb, then those of the palm. */
const PALM_LINES = [
  [
    [0.017, -0.037],
    [0.008, -0.035],
    [0.003, -0.028],
    [0.001, -0.018],
    [0.002, -0.009],
  ],
  [
    [0.017, -0.0385],
    [0.007, -0.0385],
    [-0.003, -0.035],
    [-0.011, -0.029],
  ],
  [
    [0.007, -0.0525],
    [0.001, -0.0455],
    [-0.009, -0.042],
    [-0.018, -0.042],
  ],
] as const satisfies readonly PalmLine[];

/** How squarely a surface must look at the viewer before its lines are drawn. */
const FACING = 0.4;

/** A part of the body as it is drawn from near: more pieces than one where it has more to show. */
export function closer(piece: Piece, skeleton: Skeleton, grips: Readonly<Record<Side, Grip>>, girth: Girth): Piece[] {
  const { id, side } = piece;
  if (side === undefined) return [piece];
  if (id.startsWith('hand')) return closeHand(skeleton, grips[side], side);
  return [id.startsWith('forearm') ? closeForearm(skeleton, side, girth) : piece];
}

function closeForearm(skeleton: Skeleton, side: Side, girth: Girth): Piece {
  const { at } = skeleton[`forearm-${side}`];
  const chain = FOREARM.map(([share, wide, thick]) => {
    const size = girth.limb + (1 - girth.limb) * share;
    const frame = { at, turn: forearmTurn(skeleton, side, share) };
    return ellipsoid(frame, [0, -LENGTHS.forearm * share, 0], [wide * size, 0.011, thick * size]);
  });
  return {
    id: `forearm-${side}`,
    paint: 'skin',
    side,
    limb: 'arm',
    hulls: [chain.slice(0, 3), chain.slice(2)],
    joins: [
      { to: `arm-${side}`, at, radius: 0.04 },
      { to: `hand-${side}`, at: skeleton[`hand-${side}`].at, radius: 0.03 },
    ],
  };
}

function closeHand(skeleton: Skeleton, grip: Grip, side: Side): Piece[] {
  const frame = skeleton[`hand-${side}`];
  const { palm, thenar, digits } = handSolids(frame, grip, side);
  const skin = { paint: 'skin', side, limb: 'arm' } as const;
  const lines = ([life, ...rest]: readonly PalmLine[], isOfThumb: boolean, camera: Camera) =>
    looks(frame.turn, 1, camera)
      ? (isOfThumb ? [life ?? []] : rest).map((line) => palmLine(frame, line, signOf(side)))
      : [];
  const fingers = digits.map((digit, at): Piece => {
    const isThumb = at === digits.length - 1;
    const root = digit.balls[0]?.at ?? frame.at;
    return {
      ...skin,
      id: `${isThumb ? 'thumb' : `finger-${at + 1}`}-${side}`,
      hulls: [...(isThumb ? thenar : []), ...bonesOf(digit.balls)],
      joins: [{ to: `hand-${side}`, at: root, radius: isThumb ? 0.045 : 0.016 }],
      marks: (camera) => [...digitMarks(digit, camera), ...(isThumb ? lines(PALM_LINES, true, camera) : [])],
    };
  });
  return [
    {
      ...skin,
      id: `hand-${side}`,
      hulls: palm,
      joins: [
        { to: `forearm-${side}`, at: frame.at, radius: 0.03 },
        ...fingers.flatMap(({ id, joins }) => joins.map((join) => ({ ...join, to: id }))),
      ],
      marks: (camera) => lines(PALM_LINES, false, camera),
    },
    ...fingers,
  ];
}

function palmLine(frame: Frame, line: PalmLine, sign: number): Mark {
  return { paint: 'crease', line: line.map(([across, up]) => placed(frame, [sign * across, up, 0.009])) };
}

function looks(turn: Rotation, sign: 1 | -1, { toward }: Camera): boolean {
  return dot(rotate(turn, [0, 0, sign]), toward) > FACING;
}

/** A nail on the back of the last bone, and a line across the joints on the side that the viewer sees. */
function digitMarks({ balls, turns }: Digit, camera: Camera): Mark[] {
  const marks: Mark[] = [];
  for (const [index, turn] of turns.entries()) {
    const sign = looks(turn, 1, camera) ? 1 : looks(turn, -1, camera) ? -1 : 0;
    if (sign === 0) continue;
    const isNail = index === turns.length - 1 && sign < 0;
    const joint = balls[isNail ? index + 1 : index];
    if (joint === undefined || (index === 0 && !isNail)) continue;
    const radius = joint.axes as number;
    const on = (x: number, y: number) =>
      placed({ at: joint.at, turn }, [radius * x, radius * y, sign * radius * Math.sqrt(1 - x * x)]);
    const nail = Array.from({ length: 13 }, (_, at) =>
      on(0.66 * Math.cos(at * 30 * DEGREE), 0.1 + 0.8 * Math.sin(at * 30 * DEGREE)),
    );
    marks.push({ paint: 'crease', line: isNail ? nail : [on(-0.6, 0), on(0, -0.12), on(0.6, 0)] });
  }
  return marks;
}
