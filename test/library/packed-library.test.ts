import { describe, expect, it } from 'vitest';
import { packedLibrary } from '../../scripts/build/pack-library.ts';
import type { Stretch } from '../../src/core/stretch.ts';
import { unpackedLibrary } from '../../src/library/packed-library.ts';
import { STRETCHES } from '../../src/library/stretches.ts';

/** As many stretches, each with its own number of mistakes. */
const differing = (count: number) =>
  Array.from({ length: count }, (_, mistakeCount) => ({ ...STRETCHES[0], mistakeCount }) as Stretch);

describe('the packed library', () => {
  it('comes back as it was', () => {
    expect(unpackedLibrary(packedLibrary(STRETCHES))).toEqual(STRETCHES);
  });

  it('is less than half as long', () => {
    expect(JSON.stringify(packedLibrary(STRETCHES)).length).toBeLessThan(
      JSON.stringify(STRETCHES).length / 2,
    );
  });

  it('refuses a text that would come back as a list', () => {
    expect(() => packedLibrary([{ ...STRETCHES[0], area: '*0' } as unknown as Stretch])).toThrow(RangeError);
  });

  it('holds as many different values as one digit can tell, and refuses more', () => {
    expect(unpackedLibrary(packedLibrary(differing(36)))).toEqual(differing(36));
    expect(() => packedLibrary(differing(37))).toThrow(RangeError);
  });
});
