import { hoursAt } from '../../../src/core/day-clock.ts';
import type { Settings } from '../../../src/core/settings.ts';
import type { Invariant } from '../scene.ts';
import { storedMember } from '../stored.ts';
import { localTime } from '../working-hours.ts';

/** The shortest hold, what must come before the first, and between two: to get ready and ease in, to ease out and change. */
const HOLD_MS = 15_000;
const BEFORE_MS = 8_000;
const BETWEEN_MS = 7_000;
/** Timers of a page are coarse, and reports may be early. */
const COARSE_MS = 1_000;
const HOUR_MS = 3600_000;

export const timeSanity: Invariant = {
  name: 'time-sanity',
  says: 'No more is credited than time was spent, no day is there twice, and working hours open once a day.',
  watch: () => {
    let session: { id: unknown; sinceMs: number; shiftMs: number } | null = null;
    return {
      wrote({ world }) {
        const stored = storedMember(world, 'session');
        if (stored === null) return null;
        if (session === null || session.id !== stored['id']) {
          session = { id: stored['id'], sinceMs: world.realMs, shiftMs: world.shiftMs };
        }
        const credited = Array.isArray(stored['credited']) ? stored['credited'].length : 0;
        // A clock that is set forward in the middle of a hold ends it: the page has no other clock.
        const spentMs = world.realMs - session.sinceMs + Math.max(0, world.shiftMs - session.shiftMs);
        const leastMs = BEFORE_MS + credited * HOLD_MS + (credited - 1) * BETWEEN_MS - COARSE_MS;
        return credited > 0 && leastMs > spentMs ? `${credited} holds were credited in ${spentMs} ms` : null;
      },
      atRest({ world }) {
        const dose = world.stored.get('dose');
        const days = Array.isArray(dose) ? dose.map((each) => String((each as { day?: unknown }).day)) : [];
        return new Set(days).size === days.length ? null : `a day is there twice: ${days.join(', ')}`;
      },
      ended: ({ world, truth, life }) =>
        truth.settings === null ? null : openedTooOften(truth.settings, life.machine.startMs, world.timeZone),
    };
  },
};

/** From the day before to the day after: no more openings on a day than it has ranges. */
function openedTooOften(settings: Settings, startMs: number, timeZone: string): string | null {
  const openings = new Set<number>();
  for (let hour = -30; hour < 60; hour += 1) {
    const now = hoursAt(settings, startMs + hour * HOUR_MS, timeZone);
    if (now.isOpen) openings.add(now.openedAtMs);
  }
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const perDay = new Map<string, number>();
  for (const ms of openings) {
    const day = format.format(ms);
    const count = (perDay.get(day) ?? 0) + 1;
    perDay.set(day, count);
    const ranges = settings.hours[localTime(ms, timeZone).day]?.length ?? 0;
    const isChanged = settings.dayChanges.some((change) => change.day === day);
    if (!isChanged && count > Math.max(1, ranges)) return `working hours opened ${count} times on ${day}`;
  }
  return null;
}
