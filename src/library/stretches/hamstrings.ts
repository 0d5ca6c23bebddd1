import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const hamstringsStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-hamstring',
    area: 'hamstrings',
    needs: ['chair'],
    isAngleSearched: true,
    excludedBy: ['knee'],
    cautionWith: ['hip', 'lower-back', 'pregnancy'],
    extraCautionWith: ['hip-replacement', 'nerve-symptoms'],
    seen: 'no',
  }),
  stretch({
    id: 'standing-heel-on-chair-hamstring',
    area: 'hamstrings',
    position: 'standing',
    needs: ['chair', 'wall'],
    mistakeCount: 4,
    isAngleSearched: true,
    excludedBy: ['dizziness-balance', 'knee'],
    cautionWith: ['hip', 'lower-back', 'pregnancy'],
    extraCautionWith: ['hip-replacement', 'nerve-symptoms'],
    isWarmUpAdvised: true,
    balanceDemand: 'moderate',
  }),
  stretch({
    id: 'supine-strap-hamstring',
    area: 'hamstrings',
    position: 'floor',
    needs: ['mat', 'strap'],
    mistakeCount: 4,
    isAngleSearched: true,
    excludedBy: ['knee', 'pregnancy'],
    cautionWith: ['dizziness-balance', 'hip', 'lower-back'],
    extraCautionWith: ['nerve-symptoms'],
    isWarmUpAdvised: true,
  }),
];
