import { breathAt } from '../../../core/breath.ts';
import { nowMs } from '../../../platform/clock.ts';
import { message } from '../../../platform/i18n.ts';
import { BreathRing } from '../../shared/breath-ring.tsx';
import { useTick } from '../../shared/use-tick.ts';

/** One calm minute, at the pace of a hold of 20 s. */
const CALM_SECONDS = 60;
const PACE_SECONDS = 20;

interface CalmMinuteProps {
  /** Epoch ms. */
  beganAtMs: number;
  /** The breath is shown; else only the minute. */
  isPaced: boolean;
}

/** A ring that fills in a minute, around a disc that breathes. With reduced motion the words alone say the pace. */
export function CalmMinute({ beganAtMs, isPaced }: CalmMinuteProps) {
  useTick(250);
  const elapsed = Math.max((nowMs() - beganAtMs) / 1000, 0);
  if (elapsed >= CALM_SECONDS) return null;
  const { phase } = breathAt(elapsed % PACE_SECONDS, PACE_SECONDS);
  return (
    <div class="calm" aria-hidden="true">
      <BreathRing
        beganAtMs={beganAtMs}
        seconds={CALM_SECONDS}
        paceSeconds={PACE_SECONDS}
        kind={isPaced ? 'hold' : 'plain'}
      />
      {isPaced && <p>{message(phase === 'in' ? 'breathe_in' : 'breathe_out')}</p>}
    </div>
  );
}
