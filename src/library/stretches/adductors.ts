import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const adductorsStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-wide-knee-adductor',
    area: 'adductors',
    isSided: false,
    needs: ['chair'],
    excludedBy: ['hip'],
    cautionWith: ['knee', 'lower-back', 'pregnancy'],
    extraCautionWith: ['hip-replacement'],
    seen: 'legs',
  }),
  stretch({
    id: 'standing-side-lunge-adductor',
    area: 'adductors',
    formTips: [3],
    position: 'standing',
    // A heavy desk or a sturdy chair; the desk is easier at hand.
    needs: ['desk'],
    excludedBy: ['ankle-achilles', 'hip', 'knee'],
    cautionWith: ['dizziness-balance', 'pregnancy'],
    isWarmUpAdvised: true,
    balanceDemand: 'moderate',
  }),
];
