import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const glutesStretches: readonly Stretch[] = [
  stretch({
    id: 'seated-figure-four',
    area: 'glutes',
    needs: ['chair'],
    isAngleSearched: true,
    excludedBy: ['hip', 'knee'],
    cautionWith: ['lower-back', 'pregnancy'],
    extraCautionWith: ['hip-replacement'],
    seen: 'legs',
  }),
  stretch({
    id: 'seated-knee-to-opposite-shoulder',
    area: 'glutes',
    needs: ['chair'],
    isAngleSearched: true,
    excludedBy: ['hip', 'knee', 'pregnancy'],
    cautionWith: ['lower-back'],
    extraCautionWith: ['hip-replacement'],
    seen: 'legs',
  }),
  stretch({
    id: 'supine-figure-four',
    area: 'glutes',
    position: 'floor',
    needs: ['mat'],
    isAngleSearched: true,
    excludedBy: ['hip', 'knee', 'pregnancy'],
    cautionWith: ['dizziness-balance', 'lower-back'],
    extraCautionWith: ['hip-replacement'],
  }),
];
