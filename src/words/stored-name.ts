import type { Translate } from './translate.ts';

/** What a person knows by a name, of what is stored. */
const NAMES: Readonly<Record<string, string>> = {
  person: 'stored_person',
  settings: 'stored_settings',
  place: 'stored_place',
  modes: 'stored_modes',
  dose: 'stored_held',
  practice: 'stored_held',
  lastSession: 'stored_held',
  outbox: 'stored_held',
  session: 'stored_session',
  angles: 'stored_angles',
};

/** "your focus muscles" for a key of storage; what has no name of its own is "other notes". */
export function storedName(key: string, t: Translate): string {
  const name = NAMES[key];
  return name === undefined ? t('stored_other') : t(name);
}
