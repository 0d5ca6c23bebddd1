import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const upperBackStretches: readonly Stretch[] = [
  stretch({
    id: 'rhomboid-forward-reach',
    area: 'upper-back',
    isSided: false,
    cautionWith: ['lower-back', 'neck', 'shoulder'],
    extraCautionWith: ['osteoporosis'],
    seen: 'no',
  }),
  stretch({
    id: 'chair-thoracic-extension',
    area: 'upper-back',
    isSided: false,
    needs: ['chair'],
    holdSeconds: 15,
    repetitions: 3,
    excludedBy: ['dizziness-balance', 'neck'],
    cautionWith: ['lower-back', 'pregnancy', 'shoulder'],
    extraCautionWith: ['osteoporosis'],
    balanceDemand: 'low',
  }),
  stretch({
    id: 'seated-thoracic-rotation',
    area: 'upper-back',
    holdSeconds: 15,
    excludedBy: ['lower-back'],
    cautionWith: ['dizziness-balance', 'neck', 'pregnancy'],
    extraCautionWith: ['osteoporosis'],
    seen: 'no',
  }),
];
