import { expect, it } from 'vitest';
import { FLAGS, isPlaceFlag } from '../../src/core/flags.ts';

it('a flag is a place that hurts, or what asks for care of the whole body', () => {
  expect(FLAGS.filter(isPlaceFlag)).toEqual([
    'neck',
    'shoulder',
    'wrist',
    'lower-back',
    'hip',
    'knee',
    'ankle-achilles',
  ]);
  expect(FLAGS.filter((flag) => !isPlaceFlag(flag))).toEqual([
    'recent-surgery',
    'pregnancy',
    'dizziness-balance',
    'heart',
    'only-breaks',
  ]);
});
