import type { Area } from '../core/area.ts';
import { AREAS } from '../core/area.ts';
import type { ModeChange } from '../core/change-modes.ts';
import { changeModes } from '../core/change-modes.ts';
import { dayKey } from '../core/day-clock.ts';
import { addDays } from '../core/local-instant.ts';
import type { Modes } from '../core/modes.ts';
import { isAfterHardEffort, isEventNear, isUnwell, isWarm, sorenessOf, soreUntil } from '../core/modes.ts';
import { clockTime } from './clock-time.ts';
import { dayName } from './day-name.ts';
import { listText } from './list-text.ts';
import { muscleName } from './muscle-name.ts';
import type { WordContext } from './translate.ts';

/** A mode that is on: what it is called, what it does and until when, and what takes it back. */
export interface ModeLine {
  name: string;
  text: string;
  /** Null when it cannot be: very sore muscles rest two days, whatever is said (R26). */
  undo: ModeChange | null;
  /** It changes nothing before another day. */
  isPlanned?: boolean;
}

/** Every mode that counts now, or is planned, each with its end. */
export function modeLines(modes: Modes, context: WordContext): ModeLine[] {
  const { t, nowMs, timeZone } = context;
  const today = dayKey(nowMs, timeZone);
  const { event, warmUntilMs } = modes;
  const lines: ModeLine[] = [];
  if (isWarm(modes, nowMs) && warmUntilMs !== null) {
    lines.push({
      name: t('mode_warm'),
      text: t('mode_warm_on', clockTime(warmUntilMs, context)),
      undo: { mode: 'warm', isOn: false },
    });
  }
  lines.push(...soreLines(modes, today, context));
  if (event !== null && event.day >= today) {
    const day = dayName(event.day, today, context);
    const isPlanned = !isEventNear(modes, today);
    const text = isPlanned
      ? t('mode_event_planned', day)
      : t('mode_event_on', day, dayName(addDays(event.day, 1), today, context));
    lines.push({ name: t('mode_event'), text, undo: { mode: 'event', event: null }, isPlanned });
  }
  if (isAfterHardEffort(modes, today)) {
    lines.push({
      name: t('mode_effort'),
      text: t('mode_effort_on'),
      undo: { mode: 'hard-effort', isOn: false },
    });
  }
  if (isUnwell(modes, today)) {
    lines.push({ name: t('mode_unwell'), text: t('mode_unwell_on'), undo: { mode: 'unwell', isOn: false } });
  }
  return lines;
}

/** Areas that are equally sore for equally long share a line. */
function soreLines(modes: Modes, today: string, context: WordContext): ModeLine[] {
  const { t } = context;
  const groups = new Map<string, Area[]>();
  for (const area of AREAS) {
    const sore = soreUntil(modes, area, today);
    if (sore === null) continue;
    const key = `${sore.degree} ${sore.days}`;
    groups.set(key, [...(groups.get(key) ?? []), area]);
  }
  return [...groups].map(([key, areas]) => {
    const [degree, days] = key.split(' ');
    const until = dayName(addDays(today, Number(days) + 1), today, context);
    const names = areaNames(areas, context);
    return {
      name: t('mode_sore'),
      text: degree === 'severe' ? t('mode_sore_severe', names, until) : t('mode_sore_mild', names, until),
      undo: isTakenBack(modes, areas, context, today) ? { mode: 'sore', areas, degree: 'none' } : null,
    };
  });
}

/** Whether saying that nothing is sore any more would change anything. */
function isTakenBack(modes: Modes, areas: readonly Area[], { nowMs }: WordContext, today: string): boolean {
  const said = changeModes(modes, { mode: 'sore', areas, degree: 'none' }, nowMs, today);
  return areas.every((area) => sorenessOf(said, area, today) === 'none');
}

/** "Calf, Neck"; all of them are "Whole body". */
export function areaNames(areas: readonly Area[], { t, locale }: Pick<WordContext, 't' | 'locale'>): string {
  if (areas.length === AREAS.length) return t('whole_body');
  return listText(
    areas.map((area) => muscleName(area, 'both', t)),
    locale,
  );
}
