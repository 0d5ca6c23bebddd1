import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const footStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-plantar-fascia',
    area: 'foot',
    holdSeconds: 15,
    excludedBy: ['ankle-achilles', 'hip', 'knee'],
    cautionWith: ['pregnancy'],
    extraCautionWith: ['hip-replacement'],
  }),
];
