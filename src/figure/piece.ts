import type { Side } from '../core/area.ts';
import type { Camera } from './camera.ts';
import type { Ellipsoid } from './ellipsoid.ts';
import type { Vector } from './vector.ts';

/** What a shape is made of; each is a colour token. */
export type Paint =
  | 'skin'
  | 'hair'
  | 'shirt'
  | 'trousers'
  | 'shoe'
  | 'sole'
  | 'wood'
  | 'wood-edge'
  | 'wall'
  | 'wall-edge'
  | 'mat'
  | 'strap'
  | 'crease'
  | 'feature'
  | 'muscle'
  | 'edge'
  | 'shadow';

/** Something drawn on a piece, after it and never beyond what covers it. */
export interface Mark {
  paint: Paint;
  /** A filled shape around these, or a thin line along them. */
  hull?: readonly Ellipsoid[];
  line?: readonly Vector[];
  /** Wider than a thin line, in standing heights. */
  width?: number;
}

/** Where a piece flows into another one: no outline is drawn there. */
export interface Join {
  to: string;
  at: Vector;
  radius: number;
}

/** A part of the drawn body that is in front of, or behind, any other part as a whole. */
export interface Piece {
  id: string;
  paint: Paint;
  /** Convex hulls of chains of ellipsoids; together they are the piece. */
  hulls: readonly (readonly Ellipsoid[])[];
  joins: readonly Join[];
  /** The side of a limb: the far one is a shade darker. */
  side?: Side;
  limb?: 'arm' | 'leg';
  marks?: (camera: Camera) => readonly Mark[];
}

/** Whether `names` has this piece, by its id or, for both sides, without its side. */
export function isNamed(names: readonly string[], id: string): boolean {
  return names.includes(id) || names.includes(id.replace(/-(left|right)$/, ''));
}
