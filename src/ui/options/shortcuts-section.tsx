import { useEffect, useState } from 'preact/hooks';
import { browserFamily } from '../../platform/browser-family.ts';
import { message } from '../../platform/i18n.ts';
import type { Binding } from '../../platform/shortcuts.ts';
import { bindings, openShortcutList } from '../../platform/shortcuts.ts';
import type { SectionProps } from './section-props.ts';

/** The keys as the browser has really bound them, and the way to its own list, which alone can change them. */
export function ShortcutsSection({ settings }: SectionProps) {
  const [bound, setBound] = useState<readonly Binding[] | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void bindings().then(setBound, () => setBound([]));
    look();
    // They are changed on another page: whoever comes back from there sees what is so now.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  if (bound === null) return null;
  if (bound.length === 0) return <p class="soft">{message('shortcuts_absent')}</p>;
  return (
    <>
      <p class="soft">{message('shortcuts_lead')}</p>
      <ul class="shortcuts">
        {bound.map((binding) => (
          <li key={binding.name}>
            <ShortcutRow {...binding} laterMinutes={settings.laterMinutes} />
          </li>
        ))}
      </ul>
      {bound.some(({ keys }) => keys === '') && <p class="soft">{message('shortcuts_unset')}</p>}
      <div>
        <button type="button" class="button" onClick={() => openShortcutList().catch(() => setRefused(true))}>
          {message('shortcuts_change')}
        </button>
      </div>
      <p role="status">{isRefused && message(`shortcuts_how_${browserFamily()}`)}</p>
    </>
  );
}

function ShortcutRow({ name, keys, suggested, laterMinutes }: Binding & { laterMinutes: number }) {
  const does = name === 'later' ? message('keys_put_off', laterMinutes) : message(`keys_do_${name}`);
  return (
    <>
      <div class="setting-words">
        <span class="setting-title">{message(`shortcut_${name}`)}</span>
        <p class="soft">
          {does} {message('keys_default')} <kbd translate={false}>{suggested}</kbd>
        </p>
      </div>
      {keys === '' ? <span class="soft">{message('keys_none')}</span> : <kbd translate={false}>{keys}</kbd>}
    </>
  );
}
