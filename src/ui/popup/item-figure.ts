import type { HeldSide } from '../../core/area.ts';
import type { Build } from '../../core/figure-look.ts';
import type { PlanItem } from '../../core/plan.ts';
import type { Motion } from '../shared/figure/motion.ts';
import type { StretchViewProps } from '../shared/figure/stretch-view.tsx';

/** The figure of one stretch of a plan. */
export function itemFigure(
  { stretchId, isGentle }: PlanItem,
  side: HeldSide,
  build: Build,
  motion: Motion,
): StretchViewProps {
  return { stretchId, side, isGentle, build, motion };
}
