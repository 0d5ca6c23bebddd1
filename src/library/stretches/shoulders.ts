import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const shouldersStretches: readonly Stretch[] = [
  stretch({
    id: 'cross-body-shoulder',
    area: 'shoulders',
    excludedBy: ['shoulder'],
    cautionWith: ['neck'],
    seen: 'no',
  }),
  stretch({
    id: 'hands-clasped-behind-back',
    area: 'shoulders',
    isSided: false,
    position: 'standing',
    holdSeconds: 15,
    repetitions: 3,
    excludedBy: ['shoulder'],
    cautionWith: ['lower-back', 'wrist'],
    extraCautionWith: ['shoulder-instability'],
    balanceDemand: 'low',
  }),
  stretch({
    id: 'overhead-palm-press',
    area: 'shoulders',
    isSided: false,
    holdSeconds: 15,
    repetitions: 3,
    excludedBy: ['shoulder'],
    cautionWith: ['dizziness-balance', 'lower-back', 'neck', 'wrist'],
    extraCautionWith: ['shoulder-instability'],
    seen: 'no',
  }),
];
