import type { PlanItem } from '../../core/plan.ts';
import { plainWordKey } from '../../library/plain-word-key.ts';
import { stretchById } from '../../library/stretch-by-id.ts';
import { muscleName } from '../../words/muscle-name.ts';
import type { Translate } from '../../words/translate.ts';

/** "Calf, at the wall". A stretch that the library no longer has is called by its area. */
export function stretchTitle(item: PlanItem, t: Translate): string {
  const stretch = stretchById(item.stretchId);
  return stretch === undefined ? muscleName(item.area, 'both', t) : t(plainWordKey(stretch, 'short'));
}
