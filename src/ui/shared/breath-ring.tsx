import { breathAt } from '../../core/breath.ts';
import { nowMs } from '../../platform/clock.ts';
import { uiLocale } from '../../platform/i18n.ts';
import { numberText } from '../../words/say.ts';
import { useTick } from './use-tick.ts';

interface BreathRingProps {
  /** When the phase began, epoch ms. */
  beganAtMs: number;
  seconds: number;
  /** Two breaths take so long; without it, as long as the phase. */
  paceSeconds?: number;
  /** 'hold' breathes and fills; 'plain' only fills. */
  kind: 'hold' | 'plain';
  /** A mark stands where half of it is over. */
  isHalved?: boolean;
}

const RADIUS = 44;
const GIRTH = 2 * Math.PI * RADIUS;
/** The disc between empty and full lungs, in units of the drawing. */
const DISC = { empty: 22, full: 37 };

/** The countdown: a ring that fills with the phase, around a disc that breathes. With reduced motion it fills by seconds. */
export function BreathRing({
  beganAtMs,
  seconds,
  paceSeconds = seconds,
  kind,
  isHalved = false,
}: BreathRingProps) {
  const isStill = isMotionReduced();
  useTick(isStill ? 250 : 0);
  const elapsed = Math.min(Math.max((nowMs() - beganAtMs) / 1000, 0), seconds);
  const drawn = isStill ? Math.floor(elapsed) : elapsed;
  const { fullness } = breathAt(drawn % paceSeconds, paceSeconds);
  const isBreathing = kind === 'hold' && !isStill;
  return (
    <svg class="ring" viewBox="0 0 100 100" aria-hidden="true">
      {kind === 'hold' && (
        <circle
          class="ring-disc"
          cx="50"
          cy="50"
          r={isBreathing ? DISC.empty + (DISC.full - DISC.empty) * fullness : DISC.full}
        />
      )}
      <circle class="ring-track" cx="50" cy="50" r={RADIUS} />
      <circle
        class="ring-fill"
        cx="50"
        cy="50"
        r={RADIUS}
        stroke-dasharray={GIRTH}
        stroke-dashoffset={GIRTH * (1 - drawn / seconds)}
      />
      {isHalved && <path class="ring-half" d="M50 88v12" />}
      <text class="ring-count" x="50" y="50">
        {numberText(Math.ceil(seconds - elapsed), uiLocale())}
      </text>
    </svg>
  );
}

function isMotionReduced(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
