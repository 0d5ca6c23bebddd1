import { message } from '../../platform/i18n.ts';
import { BadgeSigns } from '../shared/badge-signs.tsx';

/** What the badge can show. */
export function SignsSection() {
  return (
    <>
      <p class="soft">{message('signs_lead')}</p>
      <BadgeSigns />
    </>
  );
}
