import type { Side } from '../core/area.ts';
import type { Closer } from './body.ts';
import type { Box } from './box.ts';
import type { Build } from './build.ts';
import type { View } from './camera.ts';
import type { Muscle } from './muscle-courses.ts';
import type { CloseUp } from './pose.ts';
import type { Posture } from './skeleton.ts';

/** Everything that is in the picture. */
export interface Scene {
  posture: Posture;
  build: Build;
  /** How full the lungs are, 0 to 1. */
  breath: number;
  view: View;
  props: readonly Box[];
  /** Muscles that glow. */
  glow: readonly { muscle: Muscle; side: Side }[];
  /** The side of the foot that a strap runs round, held by both hands; null without a strap. */
  strap: Side | null;
  /** Null for the whole body. */
  closeUp: CloseUp | null;
  /** What draws the pieces of a close-up. */
  closer: Closer;
}
