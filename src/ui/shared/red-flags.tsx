import { message } from '../../platform/i18n.ts';
import { SafetyPart } from './safety-part.tsx';

/** The signs for which stretching is not the answer, by how soon one should get help (section D of the evidence). */
export function RedFlags() {
  return (
    <div class="red-flags">
      <SafetyPart part="emergency" />
      <SafetyPart part="today" />
      <SafetyPart part="soon" />
      <p class="soft">{message('general_wellness')}</p>
    </div>
  );
}
