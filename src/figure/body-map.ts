import type { Area, Side } from '../core/area.ts';
import { SIDES } from '../core/area.ts';
import type { Flag } from '../core/flags.ts';
import { BASES } from './base-poses.ts';
import { bodyPieces, noCloser } from './body.ts';
import type { SeenBody } from './body-map-outline.ts';
import { frameOf, outlineOf } from './body-map-outline.ts';
import type { MapView } from './body-map-regions.ts';
import { PLACES, REGIONS } from './body-map-regions.ts';
import type { Build } from './build.ts';
import { GIRTHS } from './build.ts';
import { draw } from './draw.ts';
import { ball } from './ellipsoid.ts';
import { fitOf } from './fit.ts';
import type { Place } from './hull.ts';
import type { Lens } from './lens.ts';
import { hullThrough, lensOf } from './lens.ts';
import { closedPath, UNITS_PER_PIXEL } from './path.ts';
import type { Piece } from './piece.ts';
import type { KeyPose, SidePose } from './pose.ts';
import { resolved } from './resolve.ts';
import type { Scene } from './scene.ts';
import { classOf } from './shape.ts';
import { skeletonOf } from './skeleton.ts';

/** One area of one side, as it is seen in one view. */
export interface MapRegion {
  area: Area;
  side: Side;
  d: string;
}

/** A joint that may hurt. Its two sides are told as one. */
export interface MapPlace {
  flag: Flag;
  d: string;
}

/** A path of the body itself, with the classes that colour it. */
export interface MapPath {
  key: string;
  classes: string;
  d: string;
  width: number | undefined;
}

export interface MapPicture {
  view: MapView;
  viewBox: string;
  /** The body, far to near. */
  body: readonly MapPath[];
  regions: readonly MapRegion[];
  places: readonly MapPlace[];
}

/** Of one picture, in its units. */
const SIZE = { width: 156 * UNITS_PER_PIXEL, height: 376 * UNITS_PER_PIXEL } as const;
const MARGIN = 3 * UNITS_PER_PIXEL;
const YAWS: readonly (readonly [MapView, number])[] = [
  ['front', 0],
  ['back', 180],
];

/** Palms to the thighs, arms a little away from the body. */
const ARM: SidePose = { shoulder: [2, 15, 0], elbow: 8, pronation: 88, wrist: [0, 0] };
const { standing } = BASES;
const POSE: KeyPose = {
  ...standing,
  right: { ...standing.right, ...ARM },
  left: { ...standing.left, ...ARM },
};

const known = new Map<Build, readonly MapPicture[]>();

/** The body from the front and from the back, with its areas and the places that may hurt. */
export function bodyMap(build: Build): readonly MapPicture[] {
  const before = known.get(build);
  if (before !== undefined) return before;
  const { posture } = resolved(POSE, GIRTHS[build]);
  const skeleton = skeletonOf(posture);
  const pieces = bodyPieces(skeleton, posture, GIRTHS[build], 0);
  const scenes = YAWS.map(
    ([, yaw]): Scene => ({
      posture,
      build,
      breath: 0,
      view: { yaw, pitch: 0 },
      props: [],
      glow: [],
      strap: null,
      closeUp: null,
      closer: noCloser,
    }),
  );
  const fit = fitOf(scenes, SIZE, MARGIN);
  const pictures = scenes.map((scene, at): MapPicture => {
    const view = (YAWS[at] as (typeof YAWS)[number])[0];
    const lens = lensOf(scene.view, fit);
    const body: SeenBody = { skeleton, lens, parts: partsBy(pieces, lens) };
    return {
      view,
      viewBox: `0 0 ${SIZE.width} ${SIZE.height}`,
      body: draw(scene, fit)
        .filter(({ paint }) => paint !== 'shadow')
        .map((shape) => ({ key: shape.key, classes: classOf(shape), d: shape.d, width: shape.width })),
      regions: REGIONS.filter(([, of]) => of === view).flatMap(([area, , sections]) =>
        SIDES.map((side) => ({ area, side, d: closedPath(outlineOf(body, sections, side), fit) })),
      ),
      places: PLACES.filter(([, , , views]) => views.includes(view)).flatMap((place) =>
        placesOf(body, place),
      ),
    };
  });
  known.set(build, pictures);
  return pictures;
}

function partsBy(pieces: readonly Piece[], lens: Lens): Map<string, Place[][]> {
  const groups = new Map<string, Place[][]>();
  for (const { id, limb, side, hulls } of pieces) {
    if (id === 'head') continue;
    const group = limb === undefined ? 'trunk' : `${limb}-${side}`;
    const outlines = hulls.map((chain) => drawnOutline(hullThrough(lens, chain).outline));
    groups.set(group, [...(groups.get(group) ?? []), ...outlines]);
  }
  return groups;
}

/** A curve is drawn through the middles of the sides. */
function drawnOutline(outline: readonly Place[]): Place[] {
  return outline.map((place, at) => {
    const before = outline.at(at - 1) ?? place;
    return { x: (place.x + before.x) / 2, y: (place.y + before.y) / 2 };
  });
}

/** In standing heights. */
const PLACE_RADIUS = 0.027;

function placesOf({ skeleton, lens }: SeenBody, [flag, bone, up]: (typeof PLACES)[number]): MapPlace[] {
  const isMiddle = bone in skeleton;
  return SIDES.slice(isMiddle ? 1 : 0).map((side) => {
    const joint = ball(frameOf(skeleton, bone, side), [0, up, 0], PLACE_RADIUS);
    return { flag, d: closedPath(hullThrough(lens, [joint]).outline, lens.fit) };
  });
}
