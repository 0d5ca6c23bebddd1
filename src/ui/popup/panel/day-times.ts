import { changeToday, dayOff, openToday, undoToday } from '../../../core/day-change.ts';
import type { DayChange, HoursNow } from '../../../core/day-clock.ts';
import { hoursAt } from '../../../core/day-clock.ts';
import type { Settings } from '../../../core/settings.ts';
import { message } from '../../../platform/i18n.ts';
import { clockTime, endTime } from '../../../words/clock-time.ts';
import type { WordContext } from '../../../words/translate.ts';
import { wordContext } from '../why-line.ts';

/** What each click on this one day would lead to, in words; null when it does nothing now. */
export interface DayTimes {
  /** *Not today*: "until tomorrow 8:00". */
  off: string | null;
  /** *Remind me today too*: "until 0:00". */
  open: string | null;
  /** *Usual hours again*: "until 18:00", "quiet until tomorrow 8:00". */
  undo: string | null;
  /** The change that counts now calls the day off. */
  isOff: boolean;
}

export function dayTimes(settings: Settings, nowMs: number, timeZone: string): DayTimes {
  const context = wordContext(nowMs, timeZone);
  const hoursWith = (dayChanges: readonly DayChange[]) =>
    hoursAt({ ...settings, dayChanges }, nowMs, timeZone);
  const change = changeToday(settings, nowMs, timeZone);
  const { isOpen } = hoursAt(settings, nowMs, timeZone);
  const off = hoursWith(dayOff(settings, nowMs, timeZone));
  const opened = hoursWith(openToday(settings, nowMs, timeZone));
  return {
    off: isOpen && !off.isOpen ? untilOpening(off.opensAtMs, context) : null,
    open: !isOpen && opened.isOpen ? message('pause_ends', endTime(opened.closesAtMs, context)) : null,
    undo: change === null ? null : hoursText(hoursWith(undoToday(settings, nowMs, timeZone)), context),
    isOff: change !== null && change.ranges.length === 0,
  };
}

function untilOpening(opensAtMs: number | null, context: WordContext): string {
  return opensAtMs === null ? message('day_quiet') : message('pause_ends', endTime(opensAtMs, context));
}

function hoursText(hours: HoursNow, context: WordContext): string {
  if (hours.isOpen) return message('pause_ends', endTime(hours.closesAtMs, context));
  return hours.opensAtMs === null
    ? message('day_quiet')
    : message('day_quiet_until', clockTime(hours.opensAtMs, context));
}
