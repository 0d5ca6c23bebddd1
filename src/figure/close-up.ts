/** Hands and forearms as one sees them from near: fingers are pieces of their own, with nails and quiet creases. */
import type { Side } from '../core/area.ts';
import { bareFoot } from './bare-foot.ts';
import type { Closer } from './body.ts';
import type { Girth } from './build.ts';
import type { Camera } from './camera.ts';
import { digitMarks, looks } from './digit-marks.ts';
import { ellipsoid } from './ellipsoid.ts';
import { bonesOf, handSolids } from './hand.ts';
import type { Mark, Piece } from './piece.ts';
import { forearmTurn } from './pronation.ts';
import type { Frame, Grip, Skeleton } from './skeleton.ts';
import { LENGTHS, placed, signOf } from './skeleton.ts';

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

/** Hands with their fingers, forearms and bare feet; the rest as it is. */
export const closer: Closer = (piece, skeleton, { grip, toes }, girth) => {
  const { id, side } = piece;
  if (side === undefined) return [piece];
  if (id.startsWith('hand')) return closeHand(skeleton, grip[side], side);
  if (id.startsWith('foot')) return bareFoot(skeleton[`foot-${side}`], toes[side], side);
  return [id.startsWith('forearm') ? closeForearm(skeleton, side, girth) : piece];
};

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
