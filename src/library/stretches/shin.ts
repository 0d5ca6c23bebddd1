import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const shinStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-shin-stretch',
    area: 'shin',
    position: 'seated',
    needs: ['chair'],
    isSided: true,
    holdSeconds: 15,
    excludedBy: ['ankle-achilles', 'knee'],
    isDiscreet: true,
  }),
];
