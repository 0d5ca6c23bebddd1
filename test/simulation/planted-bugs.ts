/**
 * A simulation that finds nothing proves nothing. So here are fifteen small bugs, one for each invariant, each put into the
 * product's own source as it is bundled. Each must be caught by the invariant that it was planted for.
 */
import type { PlantedText } from './bundle.ts';

export interface PlantedBug extends PlantedText {
  /** The invariant that must catch it. */
  invariant: string;
  what: string;
}

export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    invariant: 'one-alarm',
    what: 'Alarms of ever new names pile up (fault A12).',
    file: 'src/platform/alarm.ts',
    find: 'browser.alarms.create(NAME, {',
    replace: 'browser.alarms.create(NAME + (atMs % 2), {',
  },
  {
    invariant: 'agreement',
    what: 'The alarm stands at the heartbeat only, not at the moment at which something changes.',
    file: 'src/core/alarm-time.ts',
    find: 'sleepsUntilMs ?? Math.min(nextDecision(state, facts), heartbeatMs)',
    replace: 'sleepsUntilMs ?? heartbeatMs',
  },
  {
    invariant: 'future-bounded',
    what: 'A clock that is set back leaves the account of work in the future (fault C03).',
    file: 'src/core/presence.ts',
    find: 'afterUnknownGap(withoutFuture(cycle, nowMs), settings, facts)',
    replace: 'afterUnknownGap(cycle, settings, facts)',
  },
  {
    invariant: 'minimum-gap',
    what: 'Nobody keeps two reminders apart.',
    file: 'src/core/silence.ts',
    find: 'cycle.lastShownAtMs === null ? 0 : cycle.lastShownAtMs + SHOWINGS_APART_MS',
    replace: '0',
  },
  {
    invariant: 'no-forbidden-reminder',
    what: 'A pause is forgotten (fault F10).',
    file: 'src/core/silence.ts',
    find: 'isPaused(state, nowMs) && state.pausedUntilMs',
    replace: 'false',
  },
  {
    invariant: 'bounded-lateness',
    what: 'Each wake begins the cycle anew, so it never falls due (fault A04).',
    file: 'src/core/presence.ts',
    find: 'if (alarmAtMs !== null || cycle.idleSinceMs !== null || !isLong) return cycle;',
    replace: 'if (cycle.idleSinceMs !== null || !isLong) return cycle;',
  },
  {
    invariant: 'one-for-a-gap',
    what: 'Sleep counts as work (fault C01).',
    file: 'src/core/presence.ts',
    find: 'nowMs - fromMs > SLEPT_AFTER_MS ? fromMs : null',
    replace: 'null',
  },
  {
    invariant: 'one-wake-recovery',
    what: 'Only a change is carried to the browser, so a wake after a crash repairs nothing (fault A18).',
    file: 'src/background/transition.ts',
    find: 'const did = await reconcile(',
    replace: 'if (!isChanged) return;\n    const did = await reconcile(',
  },
  {
    invariant: 'crash-equivalence',
    what: 'That the reminder was shown is remembered by the worker alone (fault B03).',
    file: 'src/background/transition.ts',
    find: 'if (told.length > 0) run(WAKE)',
    replace: 'if (told.length > 9) run(WAKE)',
  },
  {
    invariant: 'idempotence',
    what: '"Later" that arrives twice counts twice (fault B11).',
    file: 'src/core/reduce.ts',
    find: 'const count = isAgain ? laterCount : laterCount + 1;',
    replace: 'const count = isAgain ? laterCount + 1 : laterCount + 1;',
  },
  {
    invariant: 'no-lost-update',
    what: 'There is no queue: each event reads, and writes over the other (fault B04).',
    file: 'src/background/transition.ts',
    find: 'queue = queue.then(scheduledMs === null ? act : () => act().catch(act)).catch(reject);',
    replace: 'queue = act().catch(reject);',
  },
  {
    invariant: 'nothing-lost',
    what: 'A hold counts as logged although the history refused it (fault G06).',
    file: 'src/background/reconcile.ts',
    find: 'return isLogged ? outbox.map((entry) => entry.id) : [];',
    replace: 'return isLogged || outbox.length > 0 ? outbox.map((entry) => entry.id) : [];',
  },
  {
    invariant: 'total-functions',
    what: 'What cannot be read is never put right (fault G16).',
    file: 'src/storage/store.ts',
    find: 'next[key] !== before.state[key] || before.unreadable.includes(key),',
    replace: 'next[key] !== before.state[key],',
  },
  {
    invariant: 'time-sanity',
    what: 'A hold is credited before it has ended.',
    file: 'src/core/session-steps.ts',
    find: 'nowMs < endedAtMs - EARLY_REPORT_MS || nowMs - endedAtMs > LATE_REPORT_MS',
    replace: 'nowMs - endedAtMs > LATE_REPORT_MS',
  },
  {
    invariant: 'harmless-sinks',
    what: 'A badge that is refused stops what comes after it (fault D11).',
    file: 'src/background/reconcile.ts',
    find: '() => false,\n',
    replace: '(why: unknown) => Promise.reject(why),\n',
  },
];
