import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const calfStretches: readonly Stretch[] = [
  stretch({
    id: 'gastrocnemius-wall',
    area: 'calf',
    position: 'standing',
    needs: ['wall'],
    mistakeCount: 6,
    excludedBy: ['ankle-achilles', 'knee'],
    cautionWith: ['dizziness-balance', 'pregnancy', 'wrist'],
    isWarmUpAdvised: true,
    balanceDemand: 'low',
    isSeed: true,
  }),
  stretch({
    id: 'soleus-wall-squat',
    area: 'calf',
    position: 'standing',
    needs: ['wall'],
    mistakeCount: 5,
    excludedBy: ['ankle-achilles', 'knee'],
    cautionWith: ['dizziness-balance', 'hip', 'pregnancy', 'wrist'],
    isWarmUpAdvised: true,
    balanceDemand: 'low',
    isSeed: true,
  }),
  stretch({
    id: 'seated-towel-calf',
    area: 'calf',
    needs: ['chair', 'strap'],
    excludedBy: ['ankle-achilles', 'knee'],
    cautionWith: ['lower-back', 'wrist'],
    extraCautionWith: ['nerve-symptoms'],
    seen: 'no',
  }),
];
