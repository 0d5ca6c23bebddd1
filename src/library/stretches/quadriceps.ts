import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const quadricepsStretches: readonly Stretch[] = [
  stretch({
    id: 'standing-quad',
    area: 'quadriceps',
    position: 'standing',
    // A wall or the back of a sturdy chair; the wall is easier at hand.
    needs: ['wall'],
    mistakeCount: 4,
    excludedBy: ['dizziness-balance', 'knee'],
    cautionWith: ['ankle-achilles', 'hip', 'lower-back', 'pregnancy'],
    isWarmUpAdvised: true,
    balanceDemand: 'moderate',
  }),
  stretch({
    id: 'side-lying-quad',
    area: 'quadriceps',
    position: 'floor',
    needs: ['mat'],
    excludedBy: ['knee'],
    cautionWith: ['ankle-achilles', 'dizziness-balance', 'hip', 'lower-back', 'pregnancy', 'shoulder'],
    isWarmUpAdvised: true,
  }),
];
