import type { Refusal } from '../data/import-json.ts';
import type { Place } from '../data/json-place.ts';
import type { Translate } from './translate.ts';

/** Why a file was not imported, and what to do: two or three short sentences. */
export function refusalLine({ reason, places, count }: Refusal, t: Translate): string {
  const { line, column } = places[0] ?? { line: 1, column: 1 };
  switch (reason) {
    case 'too-large':
      return t('refusal_too_large');
    case 'unreadable':
      return t('refusal_unreadable');
    case 'not-ours':
      return t('refusal_not_ours');
    case 'newer':
      return t('refusal_newer');
    case 'syntax':
      return t('refusal_syntax', line, column);
    case 'too-deep':
      return t('refusal_too_deep', line, column);
    case 'forbidden-key':
      return t('refusal_forbidden_key', line, column);
    case 'wrong-value':
      return count === 1 ? t('refusal_wrong_value') : t('refusal_wrong_values', count);
  }
}

/** "Line 12: state.settings.restMinutes cannot be "5"". */
export function placeLine({ line, path, found }: Place, t: Translate): string {
  if (found === '') return t('refusal_line_missing', line, path);
  // Of a list or an object that is wrong as a whole, nothing in it says why.
  if (found === '[' || found === '{') return t('refusal_line_kind', line, path);
  return t('refusal_line_wrong', line, path, found);
}
