import type { Refusal } from '../data/import-json.ts';
import type { Translate } from './translate.ts';

/** Why a file was not imported, where it is wrong, and what to do: one or two sentences. */
export function refusalLine({ reason, place, path }: Refusal, t: Translate): string {
  const { line, column } = place ?? { line: 1, column: 1 };
  switch (reason) {
    case 'too-large':
      return t('refusal_too_large');
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
      return t('refusal_wrong_value', line, column, path);
  }
}
