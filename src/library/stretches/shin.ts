import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const shinStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-shin-stretch',
    area: 'shin',
    needs: ['chair'],
    holdSeconds: 15,
    excludedBy: ['ankle-achilles', 'knee'],
    seen: 'no',
  }),
];
