import { breathAt } from '../../core/breath.ts';
import { nowMs } from '../../platform/clock.ts';
import { message } from '../../platform/i18n.ts';
import { useTick } from '../shared/use-tick.ts';

/** One calm minute, at the pace of a hold of 20 s. */
const CALM_SECONDS = 60;
const PACE_SECONDS = 20;
const RADIUS = 44;
const GIRTH = 2 * Math.PI * RADIUS;
const DISC = { empty: 22, full: 37 };

interface CalmMinuteProps {
  /** Epoch ms. */
  beganAtMs: number;
  /** The breath is shown; else only the minute. */
  isPaced: boolean;
}

/** A ring that fills in a minute, around a disc that breathes. With reduced motion the words alone say the pace. */
export function CalmMinute({ beganAtMs, isPaced }: CalmMinuteProps) {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  useTick(isStill ? 250 : 0);
  const elapsed = Math.min(Math.max((nowMs() - beganAtMs) / 1000, 0), CALM_SECONDS);
  if (elapsed === CALM_SECONDS) return null;
  const breath = breathAt(elapsed % PACE_SECONDS, PACE_SECONDS);
  const fullness = isStill || !isPaced ? 1 : breath.fullness;
  return (
    <div class="calm" aria-hidden="true">
      <svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle class="ring-disc" cx="50" cy="50" r={DISC.empty + (DISC.full - DISC.empty) * fullness} />
        <circle class="ring-track" cx="50" cy="50" r={RADIUS} />
        <circle
          class="ring-fill"
          cx="50"
          cy="50"
          r={RADIUS}
          stroke-dasharray={GIRTH}
          stroke-dashoffset={GIRTH * (1 - Math.floor(elapsed) / CALM_SECONDS)}
        />
        <text class="ring-count" x="50" y="50">
          {Math.ceil(CALM_SECONDS - elapsed)}
        </text>
      </svg>
      {isPaced && <p>{message(breath.phase === 'in' ? 'breathe_in' : 'breathe_out')}</p>}
    </div>
  );
}
