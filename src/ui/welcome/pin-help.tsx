import { useEffect, useState } from 'preact/hooks';
import { browserFamily } from '../../platform/browser-family.ts';
import { message } from '../../platform/i18n.ts';
import { isOnToolbar, onToolbarChange } from '../../platform/toolbar.ts';

/** Whether the sign stands in the toolbar, and how it comes there when it does not or the browser does not say. */
export function PinHelp() {
  const [isPinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = () => void isOnToolbar().then(setPinned, () => setPinned(null));
    look();
    onToolbarChange(look);
    // Not every browser tells of the change: whoever comes back to the page sees what is so now.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return (
    <div role="status">
      {isPinned === true ? (
        <p>
          <strong>{message('welcome_pinned')}</strong>
        </p>
      ) : (
        <p>{message(`welcome_pin_${browserFamily()}`)}</p>
      )}
      <p class="soft">{message('welcome_pin_click')}</p>
    </div>
  );
}
