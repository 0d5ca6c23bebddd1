import { useEffect, useState } from 'preact/hooks';
import { browserFamily } from '../../platform/browser-family.ts';
import { message } from '../../platform/i18n.ts';
import {
  giveBackTabsPermission,
  hasTabsPermission,
  onPermissionChange,
  requestTabsPermission,
} from '../../platform/permission.ts';

const SAID = { refused: 'meetings_refused', kept: 'meetings_kept' } as const;

/** The one optional permission: what the browser will ask, why, whether it is granted, and the way to give it back. */
export function MeetingPermission() {
  const [isGranted, setGranted] = useState<boolean | null>(null);
  const [said, setSaid] = useState<keyof typeof SAID | null>(null);
  useEffect(() => {
    const look = () => void hasTabsPermission().then(setGranted, () => setGranted(null));
    look();
    return onPermissionChange(look);
  }, []);

  function ask(): void {
    // At once: the browser asks only in the click itself.
    requestTabsPermission().then(
      (isNow) => {
        setGranted(isNow);
        setSaid(isNow ? null : 'refused');
      },
      () => setSaid('refused'),
    );
  }

  function giveBack(): void {
    giveBackTabsPermission().then(
      () => {
        setGranted(false);
        setSaid(null);
      },
      () => setSaid('kept'),
    );
  }

  return (
    <div class="card permission">
      <h3>{message('meetings_title')}</h3>
      <p>{message('meetings_lead')}</p>
      <p class="soft">{message('meetings_why', message(`meetings_warning_${browserFamily()}`))}</p>
      <p role="status">
        <strong>{message(isGranted === true ? 'meetings_granted' : 'meetings_not_granted')}</strong>{' '}
        {said !== null && message(SAID[said])}
      </p>
      <div>
        {isGranted === true ? (
          <button type="button" class="button" onClick={giveBack}>
            {message('meetings_give_back')}
          </button>
        ) : (
          <button type="button" class="button" onClick={ask}>
            {message('meetings_ask')}
          </button>
        )}
      </div>
    </div>
  );
}
