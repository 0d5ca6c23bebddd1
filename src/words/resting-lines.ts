import type { Exclusion } from '../core/allowed.ts';
import type { Area } from '../core/area.ts';
import type { Flag } from '../core/flags.ts';
import { isPlaceFlag } from '../core/flags.ts';
import { addDays } from '../core/local-instant.ts';
import type { RestingArea } from '../core/resting.ts';
import { dayName } from './day-name.ts';
import { areaNames } from './mode-lines.ts';
import type { Translate, WordContext } from './translate.ts';

/** The areas that rest, each reason once: "Calf: resting while your knee hurts." `today` is `YYYY-MM-DD`. */
export function restingLines(
  resting: readonly RestingArea[],
  today: string,
  context: Pick<WordContext, 't' | 'locale'>,
): string[] {
  const groups = new Map<string, { because: Exclusion; areas: Area[] }>();
  for (const { area, because } of resting) {
    const key = JSON.stringify(because);
    const group = groups.get(key) ?? { because, areas: [] };
    groups.set(key, { because, areas: [...group.areas, area] });
  }
  return [...groups.values()].map(({ because, areas }) =>
    lineFor(because, areaNames(areas, context), today, context),
  );
}

function lineFor(
  because: Exclusion,
  names: string,
  today: string,
  context: Pick<WordContext, 't' | 'locale'>,
): string {
  const { t } = context;
  switch (because.by) {
    case 'flag':
      return flagLine(because.flag, names, t);
    case 'condition':
      return t('resting_care', names, t(`condition_${because.condition.replaceAll('-', '_')}`));
    case 'painful':
      return t('resting_painful', names);
    case 'sore':
      return t('resting_sore', names);
    case 'pain':
      return t('resting_pain', names, dayName(addDays(today, because.days), today, context));
    case 'warning-sign':
      return t('resting_sign', names);
    case 'off':
      return t('resting_off', names);
  }
}

/** A place that hurts is said as one; the rest by what was chosen. */
function flagLine(flag: Flag, names: string, t: Translate): string {
  const name = flag.replaceAll('-', '_');
  return isPlaceFlag(flag) ? t(`resting_place_${name}`, names) : t('resting_care', names, t(`flag_${name}`));
}
