import type { Person } from '../../core/person.ts';
import type { ExportedState, State } from '../../core/state.ts';
import type { Imported } from '../../data/import-json.ts';
import type { ImportPreview } from '../../data/import-preview.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { listText } from '../../words/list-text.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { changeText, settingChange } from './setting-words.ts';

/** What a key tells of, in a few words. Settings and the person are told one by one. */
const TOLD: Readonly<Record<Exclude<keyof ExportedState, 'settings' | 'person'>, string>> = {
  place: 'import_place',
  modes: 'import_modes',
  angles: 'import_angles',
  likes: 'import_likes',
  sessionCount: 'import_practice',
  thirdRoundDay: 'import_practice',
  dose: 'import_practice',
  practice: 'import_practice',
};

/** What a file would change, but for the history: a line for each change, each once. */
export function changesOf({ state: imported }: Imported, preview: ImportPreview, state: State): string[] {
  const lines = preview.changedKeys.flatMap((key): readonly string[] => {
    if (key === 'person') return orUnknown(personChanges(state.person, imported.person ?? state.person));
    if (key !== 'settings') return [message(TOLD[key])];
    const { settings = state.settings } = imported;
    return orUnknown(preview.changedSettings.map((name) => settingChange(name, state.settings, settings)));
  });
  return [...new Set(lines)];
}

/** A newer version may have added what this one keeps without knowing it. */
function orUnknown(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [message('import_unknown')] : lines;
}

function personChanges(before: Person, after: Person): string[] {
  const care = ({ isSetUp, flags, conditions, soreSpots }: Person) =>
    JSON.stringify([isSetUp, flags, conditions, soreSpots]);
  const isFocusSame = JSON.stringify(before.focus) === JSON.stringify(after.focus);
  return [
    ...(isFocusSame ? [] : [changeText(message('import_focus'), focusText(before), focusText(after))]),
    ...(care(before) === care(after) ? [] : [message('import_care')]),
  ];
}

function focusText({ focus }: Person): string {
  if (focus.length === 0) return message('import_none');
  const names = focus.map(({ area, side }) => muscleName(area, side, message));
  return listText(names, uiLocale());
}
