import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const upperArmStretches: readonly Stretch[] = [
  stretch({
    id: 'triceps-overhead',
    area: 'upper-arm',
    formTips: [],
    excludedBy: ['shoulder'],
    cautionWith: ['lower-back', 'neck'],
    extraCautionWith: ['shoulder-instability'],
    seen: 'no',
  }),
  stretch({
    id: 'biceps-wall',
    area: 'upper-arm',
    position: 'standing',
    needs: ['wall'],
    excludedBy: ['shoulder'],
    cautionWith: ['wrist'],
    extraCautionWith: ['nerve-symptoms', 'shoulder-instability'],
    balanceDemand: 'low',
  }),
];
