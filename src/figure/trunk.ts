import type { Side } from '../core/area.ts';
import { SIDES } from '../core/area.ts';
import type { Girth } from './build.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import { ball, ellipsoid } from './ellipsoid.ts';
import type { Join, Piece } from './piece.ts';
import { rotate } from './rotation.ts';
import type { Skeleton } from './skeleton.ts';
import { endOf, LENGTHS, placed, signOf } from './skeleton.ts';
import { dot } from './vector.ts';

/** How much deeper a full breath makes the chest. */
const BREATH_DEPTH = 0.07;

/** Pelvis, belly, chest with the shoulder girdle, and neck. `breath` is 0 to 1, how full the lungs are. */
export function trunkPieces(skeleton: Skeleton, girth: Girth, breath: number): Piece[] {
  const { pelvis, lumbar, ribs, thorax, neck } = skeleton;
  const deep = 1 + BREATH_DEPTH * breath;
  const at = (frame: keyof typeof skeleton) => skeleton[frame];
  const waist = girth.waist;
  const hips = ellipsoid(pelvis, [0, -0.026, 0], [0.081 * girth.limb, 0.045, 0.06 * waist]);
  const belt = ellipsoid(pelvis, [0, 0.03, 0.002], [0.0745 * waist, 0.022, 0.057 * waist]);
  const hem = ellipsoid(pelvis, [0, 0.012, 0.001], [0.0805 * waist, 0.018, 0.063 * waist]);
  const middle = ellipsoid(lumbar, [0, 0, 0], [0.0705 * waist, 0.04, 0.0565 * waist]);
  const lowRibs = ellipsoid(ribs, [0, 0.005, 0.002], [0.0765 * girth.chest, 0.04, 0.06 * girth.chest * deep]);
  const chest = ellipsoid(thorax, [0, 0, 0.004], [0.0865 * girth.chest, 0.048, 0.0665 * girth.chest * deep]);
  const top = ellipsoid(thorax, [0, LENGTHS.thorax - 0.038, 0], [0.072, 0.028, 0.05 * girth.chest]);
  const base = ball(thorax, [0, LENGTHS.thorax - 0.035, -0.004], 0.029);
  const neckline = ellipsoid(thorax, [0, LENGTHS.thorax - 0.013, 0.013], [0.033, 0.021, 0.026]);
  const nape = endOf(thorax, LENGTHS.thorax);
  const straightness = (side: Side) =>
    dot(rotate(skeleton[`thigh-${side}`].turn, [0, 1, 0]), rotate(pelvis.turn, [0, 1, 0]));
  const waistJoin = (to: string): Join => ({ to, at: lumbar.at, radius: 0.11 * waist });
  const shoulder = (side: 'left' | 'right'): Ellipsoid => ({
    at: at(`upper-arm-${side}`).at,
    axes: 0.0365 * girth.limb,
  });
  return [
    {
      id: 'pelvis',
      paint: 'trousers',
      hulls: [
        [hips, belt],
        ...SIDES.map((side) => [
          ball(pelvis, [signOf(side) * 0.04, -0.03, -0.024], 0.0475 * girth.limb),
          hips,
        ]),
      ],
      joins: [
        ...SIDES.map((side) => ({
          to: `thigh-upper-${side}`,
          at: at(`thigh-${side}`).at,
          // A thigh that points ahead lies in front of the pelvis, and shows its outline there.
          radius: (0.062 + 0.043 * Math.max(0, straightness(side))) * girth.limb,
        })),
      ],
    },
    {
      id: 'belly',
      paint: 'shirt',
      hulls: [
        [hem, middle],
        [middle, lowRibs],
      ],
      joins: [waistJoin('chest'), { to: 'chest', at: ribs.at, radius: 0.12 * waist }],
    },
    {
      id: 'chest',
      paint: 'shirt',
      marks: ({ toward }) =>
        dot(rotate(thorax.turn, [0, 0.35, 1]), toward) > 0.5 ? [{ paint: 'skin', hull: [neckline] }] : [],
      hulls: [[lowRibs, chest], [chest, top], ...SIDES.map((side) => [shoulder(side), base, top])],
      joins: [
        { to: 'belly', at: ribs.at, radius: 0.12 * waist },
        ...SIDES.map((side) => ({ to: `sleeve-${side}`, at: at(`upper-arm-${side}`).at, radius: 0.06 })),
      ],
    },
    {
      id: 'neck',
      paint: 'skin',
      hulls: [
        [
          { at: placed(thorax, [0, LENGTHS.thorax - 0.012, -0.002]), axes: 0.0325 },
          { at: neck.at, axes: 0.0305 },
          { at: placed(neck, [0, LENGTHS.neck, 0.004]), axes: 0.0285 },
        ],
        ...SIDES.map((side) => [
          ball(neck, [signOf(side) * 0.008, LENGTHS.neck * 0.3, -0.008], 0.0225),
          ball(thorax, [signOf(side) * 0.034, LENGTHS.thorax - 0.017, -0.008], 0.021),
        ]),
      ],
      joins: [
        { to: 'head', at: skeleton.head.at, radius: 0.05 },
        { to: 'chest', at: nape, radius: 0.01 },
      ],
    },
  ];
}
