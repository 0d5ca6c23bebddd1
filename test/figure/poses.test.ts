import { describe, expect, it } from 'vitest';
import { POSES } from '../../src/figure/poses.ts';
import { STRETCHES } from '../../src/library/stretches.ts';

const IDS = STRETCHES.map(({ id }) => id);

describe('the poses', () => {
  it('are there for every stretch of the library', () => {
    expect(IDS.filter((id) => !(id in POSES))).toEqual([]);
  });

  it('are those of the library and no others', () => {
    expect(Object.keys(POSES).filter((id) => !IDS.includes(id))).toEqual([]);
  });
});
