import type { Box } from '../../src/figure/box.ts';
import * as prop from '../../src/figure/prop.ts';

const built =
  <P extends unknown[]>(place: (...where: P) => prop.Prop[]) =>
  (...where: P): Box[] =>
    place(...where).flatMap(prop.boxesOf);

/** The props of a pose, as the boxes that they are made of. */
export const chair = built(prop.chair);
export const wall = built(prop.wall);
export const desk = built(prop.desk);
export const doorway = built(prop.doorway);
export const mat = built(prop.mat);
export const block = built(prop.block);
