import { useEffect, useState } from 'preact/hooks';
import type { Session } from '../../../core/session.ts';
import { leaveWord, wordLeft } from '../../../platform/page-memory.ts';
import type { Scene } from './session-scene.ts';

const KEY = 'hold';

/**
 * How many seconds of the hold that starts again had been held when it was broken off, by whichever page showed it; null
 * when that is not known. Nobody hears of a popup that closes, so each second is left for the next one.
 */
export function useBrokenHold(
  session: Session,
  { phase, waiting, beat, clock }: Scene,
  nowMs: number,
): number | null {
  const hold = `${session.id}/${beat.item}/${beat.hold}/`;
  const isHolding = phase === 'hold' && waiting === null && clock !== null;
  const seconds = isHolding ? Math.floor((nowMs - clock.beganAtMs) / 1000) : null;
  const [held, setHeld] = useState(() => wordLeft(KEY));
  useEffect(() => {
    if (seconds === null) return;
    leaveWord(KEY, hold + seconds);
    setHeld(hold + seconds);
  }, [hold, seconds]);
  if (!session.isAgain || session.tips > 0 || isHolding || held?.startsWith(hold) !== true) return null;
  const known = Number(held.slice(hold.length));
  return known > 0 ? known : null;
}
