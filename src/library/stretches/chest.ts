import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const chestStretches: readonly Stretch[] = [
  stretch({
    id: 'doorway-chest-90',
    area: 'chest',
    isSided: false,
    position: 'standing',
    needs: ['doorway'],
    mistakeCount: 4,
    isAngleSearched: true,
    excludedBy: ['shoulder'],
    cautionWith: ['dizziness-balance', 'lower-back', 'neck'],
    extraCautionWith: ['nerve-symptoms', 'shoulder-instability'],
    isWarmUpAdvised: true,
    balanceDemand: 'low',
  }),
  stretch({
    id: 'wall-chest-high-arm',
    area: 'chest',
    position: 'standing',
    needs: ['wall'],
    isAngleSearched: true,
    excludedBy: ['shoulder'],
    cautionWith: ['lower-back', 'neck'],
    extraCautionWith: ['nerve-symptoms', 'shoulder-instability'],
    isWarmUpAdvised: true,
    balanceDemand: 'low',
  }),
  stretch({
    id: 'seated-chest-opener',
    area: 'chest',
    isSided: false,
    holdSeconds: 15,
    repetitions: 3,
    isAngleSearched: true,
    excludedBy: ['shoulder'],
    extraCautionWith: ['shoulder-instability'],
    seen: 'no',
  }),
];
