import { hoursAt } from './day-clock.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';

/**
 * When a reminder that would be due at `dueAtMs` comes if the work goes on: then, or, as the working hours close before,
 * a whole interval after they open again, because an opening begins a new cycle. Epoch ms.
 */
export function reminderTime(
  settings: Settings,
  dueAtMs: number,
  { nowMs, timeZone }: Pick<Facts, 'nowMs' | 'timeZone'>,
): number {
  const hours = hoursAt(settings, nowMs, timeZone);
  if (hours.isOpen && dueAtMs < hours.closesAtMs) return dueAtMs;
  const next = hours.isOpen ? hoursAt(settings, hours.closesAtMs, timeZone) : hours;
  if (next.isOpen || next.opensAtMs === null) return dueAtMs;
  return next.opensAtMs + settings.intervalMinutes * 60_000;
}
