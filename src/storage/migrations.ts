import { DEFAULT_SETTINGS } from '../core/settings.ts';
import type { Raw } from './version.ts';
import { versionOf } from './version.ts';

/** `STEPS[n]` turns version n into n + 1, and nothing else. A step is pure and may be run again. */
const STEPS: readonly ((raw: Raw) => Raw)[] = [
  // 0 -> 1: the first version; nothing was stored before it.
  (raw) => raw,
  // 1 -> 2: settings tell how the drawn body looks.
  withSettings,
  // 2 -> 3: calls, days that differ, enough for today, and what became of a reminder that was shown.
  (raw) => withDefaults(withSettings(raw), 'cycle', CYCLE_OF_3),
  // 3 -> 4: what hurts by area, modes, sounds, and what was felt.
  (raw) => {
    const person = withDefaults(withSettings(raw), 'person', { soreSpots: [] });
    const practice = withDefaults(person, 'practice', { felt: [], removed: [] });
    const summary = withDefaults(practice, 'lastSession', { last: null, stretchIds: [] });
    const answered = withDefaults(summary, 'session', { answer: null });
    return withItems(answered, { isFirstLighter: false });
  },
  // 4 -> 5: settings tell how large the popup's text is.
  withSettings,
  // 5 -> 6: a stretch of a session tells that it was cut short.
  (raw) => withItems(raw, { isCutShort: false }),
  // 6 -> 7: settings tell whether legs may be seen by whoever stays discreet.
  withSettings,
];

/** A setting that an older version did not know is what it is by default. */
function withSettings(raw: Raw): Raw {
  return withDefaults(raw, 'settings', DEFAULT_SETTINGS);
}

const CYCLE_OF_3 = {
  listeningSinceMs: null,
  call: null,
  showings: 0,
  failedShows: 0,
  lastShownAtMs: null,
};

/** A session that runs while the extension is updated goes on: its plan is the same, and tells `defaults` of each stretch. */
function withItems(raw: Raw, defaults: object): Raw {
  const { session } = raw;
  if (!isObject(session) || !isObject(session['plan'])) return raw;
  const { plan } = session;
  if (!Array.isArray(plan['items'])) return raw;
  const items = plan['items'].map((item: unknown) => (isObject(item) ? { ...defaults, ...item } : item));
  return { ...raw, session: { ...session, plan: { ...plan, items } } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** `raw` with `defaults` where the object under `key` has no such member; a value that is no object is left alone. */
function withDefaults(raw: Raw, key: string, defaults: object): Raw {
  const value = raw[key];
  return isObject(value) ? { ...raw, [key]: { ...defaults, ...value } } : raw;
}

/**
 * `raw` at the present version. Values without a readable version count as the oldest; values of a newer version are
 * returned as they are, and whatever cannot be read in them falls back to its default.
 */
export function migrate(raw: Raw, steps: readonly ((raw: Raw) => Raw)[] = STEPS): Raw {
  const first = versionOf(raw);
  return steps.reduce(
    (migrated, step, version) => (version < first ? migrated : { ...step(migrated), version: version + 1 }),
    raw,
  );
}
