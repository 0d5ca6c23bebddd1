import { useEffect, useRef, useState } from 'preact/hooks';
import type { Session } from '../../core/session.ts';
import { nowMs } from '../../platform/clock.ts';
import type { Driver, Lead } from './drive-session.ts';
import { driveSession } from './drive-session.ts';
import { send } from './send.ts';
import { after } from './timer.ts';

/** Drives `session` while the component is shown, if no other page does. */
export function useDrive(session: Session): Lead {
  const [lead, setLead] = useState<Lead>('asking');
  const driver = useRef<Driver | null>(null);
  // The first session only starts the driver, which lives as long as the screen; each later one is shown to it.
  const first = useRef(session);
  useEffect(() => {
    driver.current = driveSession(first.current, {
      nowMs,
      send,
      locks: navigator.locks,
      after,
      onLead: setLead,
    });
    return () => driver.current?.stop();
  }, []);
  useEffect(() => driver.current?.show(session), [session]);
  return lead;
}
