import type { Settings } from '../../core/settings.ts';
import type { Moment } from '../../figure/stretch-figure.ts';
import type { Motion } from '../shared/figure/motion.ts';
import type { Scene } from './session-scene.ts';

/** How the figure moves in a phase: to be watched before, with the person during, and still in the hold (R2, R3). */
export function sceneMotion(
  { phase, waiting, clock, item }: Scene,
  breathing: Settings['breathing'],
): Motion {
  const held: Moment = item.isGentle ? 'gentler' : 'final';
  if (waiting === 'resume') return { kind: 'still', moment: phase === 'hold' ? held : 'set-up' };
  if (waiting === 'pain') return { kind: 'still', moment: 'neutral' };
  if (waiting !== null || clock === null) return { kind: 'loop', to: held };
  switch (phase) {
    case 'warm-up':
      return { kind: 'still', moment: 'neutral' };
    case 'get-ready':
    case 'lead-in':
    case 'change':
      return { kind: 'loop', to: held };
    case 'ease-in':
      return { kind: 'ease', from: 'set-up', to: held, ...clock };
    case 'hold':
      return breathing === 'paced'
        ? { kind: 'breathe', moment: held, ...clock }
        : { kind: 'still', moment: held };
    case 'ease-out':
      return { kind: 'ease', from: held, to: 'set-up', ...clock };
  }
}
