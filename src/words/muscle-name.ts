import type { Area, HeldSide } from '../core/area.ts';
import type { Translate } from './translate.ts';

/** "Calf", "Left calf". */
export function muscleName(area: Area, side: HeldSide, t: Translate): string {
  const key = area.replaceAll('-', '_');
  return side === 'both' ? t(`area_${key}`) : t(`muscle_${key}_${side}`);
}
