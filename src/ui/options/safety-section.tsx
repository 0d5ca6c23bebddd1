import { message } from '../../platform/i18n.ts';
import { SafetyLink } from '../shared/safety-link.tsx';
import { RestingList } from './resting-list.tsx';
import type { SectionProps } from './section-props.ts';

/** What rests now and why, and when not to stretch at all. */
export function SafetySection({ state }: SectionProps) {
  return (
    <>
      <p class="soft">{message('safety_rests')}</p>
      <RestingList state={state} />
      <p class="soft">
        {message('general_wellness')} <SafetyLink />
      </p>
    </>
  );
}
