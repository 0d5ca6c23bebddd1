import type { Settings } from '../../../core/settings.ts';
import type { Motion } from '../../shared/figure/motion.ts';
import type { Scene } from './session-scene.ts';

/** How the figure moves in a phase: to be watched before, with the person during, and still in the hold (R2, R3). */
export function sceneMotion({ phase, waiting, clock }: Scene, breathing: Settings['breathing']): Motion {
  // The hold begins again from there.
  if (waiting === 'resume') return { kind: 'still', moment: 'set-up' };
  if (waiting === 'pain') return { kind: 'still', moment: 'neutral' };
  if (waiting !== null || clock === null) return { kind: 'loop' };
  switch (phase) {
    case 'warm-up':
      return { kind: 'still', moment: 'neutral' };
    case 'get-ready':
    case 'lead-in':
    case 'change':
      return { kind: 'loop' };
    case 'ease-in':
      return { kind: 'ease', from: 'set-up', to: 'final', ...clock };
    case 'hold':
      return breathing === 'paced'
        ? { kind: 'breathe', moment: 'final', ...clock }
        : { kind: 'still', moment: 'final' };
    case 'ease-out':
      return { kind: 'ease', from: 'final', to: 'set-up', ...clock };
  }
}
