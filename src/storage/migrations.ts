import { DEFAULT_FIGURE_LOOK } from '../core/figure-look.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** What `storage.local` holds, before anything is known about it. */
export type Raw = Readonly<Record<string, unknown>>;

/** `STEPS[n]` turns version n into n + 1, and nothing else. A step is pure and may be run again. */
const STEPS: readonly ((raw: Raw) => Raw)[] = [
  // 0 -> 1: the first version; nothing was stored before it.
  (raw) => raw,
  // 1 -> 2: settings tell how the drawn body looks.
  ({ settings, ...rest }) => ({
    ...rest,
    settings: typeof settings === 'object' ? { figure: DEFAULT_FIGURE_LOOK, ...settings } : settings,
  }),
];

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

/** The version to write back: never lower than what is there, so that a rollback does not undo a migration. */
export function versionToWrite(raw: Raw): number {
  return Math.max(versionOf(raw), SCHEMA_VERSION);
}

/** Something is stored, and by an older version. */
export function isOutdated(raw: Raw): boolean {
  return Object.keys(raw).length > 0 && versionOf(raw) < SCHEMA_VERSION;
}

function versionOf({ version }: Raw): number {
  return Number.isSafeInteger(version) ? Math.max(0, Number(version)) : 0;
}
