import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const hipFlexorsStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-edge-hip-flexor',
    area: 'hip-flexors',
    formTips: [1],
    needs: ['chair'],
    excludedBy: ['hip', 'knee'],
    cautionWith: ['ankle-achilles', 'dizziness-balance', 'lower-back', 'pregnancy'],
    seen: 'no',
    balanceDemand: 'low',
  }),
  stretch({
    id: 'standing-split-hip-flexor',
    area: 'hip-flexors',
    formTips: [1],
    position: 'standing',
    needs: ['desk'],
    excludedBy: ['ankle-achilles', 'hip', 'knee'],
    cautionWith: ['dizziness-balance', 'lower-back', 'pregnancy'],
    isWarmUpAdvised: true,
    balanceDemand: 'low',
  }),
  stretch({
    id: 'half-kneeling-hip-flexor',
    area: 'hip-flexors',
    position: 'floor',
    needs: ['mat', 'chair'],
    excludedBy: ['ankle-achilles', 'hip', 'knee', 'pregnancy'],
    cautionWith: ['dizziness-balance', 'lower-back'],
    isWarmUpAdvised: true,
    balanceDemand: 'moderate',
  }),
];
