import type { PlanItem } from '../../core/plan.ts';
import type { Position } from '../../core/stretch.ts';
import { stretchById } from '../../library/stretch-by-id.ts';
import { message } from '../../platform/i18n.ts';

const KEYS: Record<Position, string> = {
  seated: 'position_seated',
  standing: 'position_standing',
  floor: 'position_floor',
};

/** "Standing": known before it is started, because it is where one has to go. */
export function positionNote(item: PlanItem): string | undefined {
  const stretch = stretchById(item.stretchId);
  return stretch === undefined ? undefined : message(KEYS[stretch.position]);
}
