import { isBadgeOnly } from '../../../core/offer.ts';
import type { State } from '../../../core/state.ts';
import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';

/** That no notification comes, why, and the way back; nothing when they do come. */
export function BadgeOnlyLine({ state, act }: { state: State; act: Act }) {
  const { settings, cycle } = state;
  if (!isBadgeOnly(state)) return null;
  if (!settings.isBadgeOnly) {
    if (settings.isOnPhoneALot) return <p class="soft">{message('badge_only_phone')}</p>;
    // The line of an offer at the foot says it already.
    return cycle.stage === 'offered' ? null : <p class="soft">{message('badge_only_missed')}</p>;
  }
  return (
    <p class="soft quiet-row">
      <span>{message('badge_only_on')}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => act('changeSettings', { settings: { isBadgeOnly: false } })}
      >
        {message('badge_only_undo')}
      </button>
    </p>
  );
}
