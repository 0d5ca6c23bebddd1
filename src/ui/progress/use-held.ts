import { useEffect, useState } from 'preact/hooks';
import type { State } from '../../core/state.ts';
import type { Held } from '../../storage/read-held.ts';
import { readHeld } from '../../storage/read-held.ts';
import { nextFrame } from '../shared/timer.ts';

/**
 * What was held since `fromDay` and in all; null until it is read. It is read anew after each change of the state. `history-ready` is
 * marked in the first frame that shows it.
 */
export function useHeld({ outbox, rev }: State, fromDay: string): Held | 'unreadable' | null {
  const [held, setHeld] = useState<Held | 'unreadable' | null>(null);
  const isRead = held !== null;
  useEffect(() => {
    let isWanted = true;
    const take = (read: Held | 'unreadable') => {
      if (isWanted) setHeld(read);
    };
    readHeld(fromDay, outbox).then(take, () => take('unreadable'));
    return () => {
      isWanted = false;
    };
  }, [fromDay, rev]);
  useEffect(() => (isRead ? nextFrame(() => performance.mark('history-ready')) : undefined), [isRead]);
  return held;
}
