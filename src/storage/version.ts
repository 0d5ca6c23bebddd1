import { SCHEMA_VERSION } from './schema.ts';

/** What `storage.local` holds, before anything is known about it. */
export type Raw = Readonly<Record<string, unknown>>;

/** The version to write back: never lower than what is there, so that a rollback does not undo a migration. */
export function versionToWrite(raw: Raw): number {
  return Math.max(versionOf(raw), SCHEMA_VERSION);
}

/** Something is stored, and by an older version. */
export function isOutdated(raw: Raw): boolean {
  return Object.keys(raw).length > 0 && versionOf(raw) < SCHEMA_VERSION;
}

/** Values without a readable version count as the oldest. */
export function versionOf({ version }: Raw): number {
  return Number.isSafeInteger(version) ? Math.max(0, Number(version)) : 0;
}
