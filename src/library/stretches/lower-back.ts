import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const lowerBackStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-forward-fold',
    area: 'lower-back',
    isSided: false,
    needs: ['chair'],
    excludedBy: ['dizziness-balance', 'lower-back', 'pregnancy'],
    cautionWith: ['hip', 'neck'],
    extraCautionWith: ['head-below-heart', 'hip-replacement', 'osteoporosis'],
    isWarmUpAdvised: true,
    balanceDemand: 'low',
  }),
  stretch({
    id: 'seated-knee-to-chest',
    area: 'lower-back',
    needs: ['chair'],
    excludedBy: ['hip', 'knee'],
    cautionWith: ['lower-back', 'pregnancy'],
    extraCautionWith: ['hip-replacement'],
    seen: 'legs',
    balanceDemand: 'low',
  }),
  stretch({
    id: 'childs-pose',
    area: 'lower-back',
    isSided: false,
    position: 'floor',
    needs: ['mat'],
    excludedBy: ['ankle-achilles', 'dizziness-balance', 'knee', 'pregnancy'],
    cautionWith: ['hip', 'lower-back', 'shoulder'],
    extraCautionWith: ['head-below-heart', 'hip-replacement', 'osteoporosis'],
    isWarmUpAdvised: true,
  }),
];
