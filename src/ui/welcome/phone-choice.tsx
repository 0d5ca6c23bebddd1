import { message } from '../../platform/i18n.ts';
import { useAct } from '../shared/use-act.ts';

/** Calls that the browser cannot see. It counts at once, as in the settings. */
export function PhoneChoice({ isOnPhoneALot }: { isOnPhoneALot: boolean }) {
  const { act, hasFailed } = useAct();
  return (
    <>
      <label class="check plain">
        <input
          type="checkbox"
          checked={isOnPhoneALot}
          onChange={() => act('changeSettings', { settings: { isOnPhoneALot: !isOnPhoneALot } })}
        />
        <span>
          {message('calls_phone')} <span class="soft phone-hint">{message('calls_phone_hint')}</span>
        </span>
      </label>
      {hasFailed && <p role="alert">{message('command_failed')}</p>}
    </>
  );
}
