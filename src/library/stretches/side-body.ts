import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const sideBodyStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-side-bend',
    area: 'side-body',
    needs: ['chair'],
    excludedBy: ['lower-back'],
    cautionWith: ['dizziness-balance', 'neck', 'pregnancy', 'shoulder'],
    extraCautionWith: ['osteoporosis'],
    seen: 'no',
  }),
  stretch({
    id: 'desk-lat-hinge',
    area: 'side-body',
    formTips: [3],
    isSided: false,
    position: 'standing',
    needs: ['desk'],
    excludedBy: ['dizziness-balance', 'shoulder'],
    cautionWith: ['hip', 'knee', 'lower-back', 'pregnancy', 'wrist'],
    extraCautionWith: ['head-below-heart'],
    isWarmUpAdvised: true,
    balanceDemand: 'low',
  }),
];
