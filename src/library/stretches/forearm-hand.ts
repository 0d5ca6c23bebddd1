import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const forearmHandStretches: readonly Stretch[] = [
  stretch({
    id: 'wrist-flexor-palm-forward',
    area: 'forearm-hand',
    holdSeconds: 15,
    excludedBy: ['wrist'],
    cautionWith: ['shoulder'],
    extraCautionWith: ['nerve-symptoms'],
    seen: 'no',
  }),
  stretch({
    id: 'wrist-extensor-palm-in',
    area: 'forearm-hand',
    formTips: [],
    holdSeconds: 15,
    excludedBy: ['wrist'],
    cautionWith: ['shoulder'],
    seen: 'no',
  }),
  stretch({
    id: 'prayer-stretch',
    area: 'forearm-hand',
    isSided: false,
    holdSeconds: 15,
    repetitions: 3,
    excludedBy: ['wrist'],
    extraCautionWith: ['nerve-symptoms'],
    seen: 'no',
  }),
  stretch({
    id: 'finger-flexor-pull',
    area: 'forearm-hand',
    needs: ['desk'],
    holdSeconds: 15,
    excludedBy: ['wrist'],
    seen: 'no',
  }),
  stretch({
    id: 'thumb-web-opener',
    area: 'forearm-hand',
    holdSeconds: 15,
    mistakeCount: 2,
    excludedBy: ['wrist'],
    seen: 'no',
  }),
];
