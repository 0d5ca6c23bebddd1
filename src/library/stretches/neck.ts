import type { Stretch } from '../../core/stretch.ts';
import { stretch } from '../stretch-entry.ts';

export const neckStretches: readonly Stretch[] = [
  stretch({
    id: 'upper-trapezius-tilt',
    area: 'neck',
    holdSeconds: 15,
    mistakeCount: 4,
    excludedBy: ['neck'],
    cautionWith: ['dizziness-balance', 'shoulder'],
    extraCautionWith: ['nerve-symptoms'],
    seen: 'no',
  }),
  stretch({
    id: 'levator-scapulae-nose-to-armpit',
    area: 'neck',
    holdSeconds: 15,
    excludedBy: ['dizziness-balance', 'neck'],
    cautionWith: ['shoulder'],
    extraCautionWith: ['nerve-symptoms'],
    seen: 'no',
  }),
  stretch({
    id: 'suboccipital-chin-nod',
    area: 'neck',
    isSided: false,
    holdSeconds: 15,
    repetitions: 3,
    excludedBy: ['neck'],
    cautionWith: ['dizziness-balance'],
    seen: 'no',
  }),
  stretch({
    id: 'scm-collarbone-anchor',
    area: 'neck',
    holdSeconds: 15,
    excludedBy: ['dizziness-balance', 'neck'],
    cautionWith: ['shoulder'],
    extraCautionWith: ['nerve-symptoms'],
    seen: 'no',
  }),
  stretch({
    id: 'neck-rotation-hold',
    area: 'neck',
    holdSeconds: 15,
    excludedBy: ['dizziness-balance', 'neck'],
    seen: 'no',
  }),
];
