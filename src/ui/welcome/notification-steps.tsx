import { useEffect, useState } from 'preact/hooks';
import { message } from '../../platform/i18n.ts';
import { systemName } from '../../platform/system.ts';

/** How many steps each system has; the words are `notify_<system>_<number>`. */
const STEPS = { win: 3, mac: 3, gnome: 2, kde: 2, cros: 2, android: 2, other: 2 } as const;
type System = keyof typeof STEPS;

/** The names of `runtime.getPlatformInfo`. It does not tell the desktops of Linux apart: both are shown. */
const SYSTEMS: Readonly<Record<string, readonly System[]>> = {
  win: ['win'],
  mac: ['mac'],
  linux: ['gnome', 'kde'],
  cros: ['cros'],
  android: ['android'],
};

/** Where this system holds notifications back, step by step. */
export function NotificationSteps() {
  const [systems, setSystems] = useState<readonly System[]>([]);
  useEffect(() => {
    systemName().then(
      (name) => setSystems(SYSTEMS[name] ?? ['other']),
      () => setSystems(['other']),
    );
  }, []);
  return (
    <>
      {systems.map((system) => (
        <div key={system} class="notify-steps">
          <h3>{message(`notify_on_${system}`)}</h3>
          <ol>
            {Array.from({ length: STEPS[system] }, (_, index) => (
              <li key={index}>{message(`notify_${system}_${index + 1}`)}</li>
            ))}
          </ol>
        </div>
      ))}
    </>
  );
}
