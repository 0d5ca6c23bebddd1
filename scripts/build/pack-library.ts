import type { Plugin } from 'vite';
import type { Stretch } from '../../src/core/stretch.ts';
import type { PackedLibrary } from '../../src/library/packed-library.ts';
import { MOST_VALUES } from '../../src/library/packed-library.ts';
import { STRETCHES } from '../../src/library/stretches.ts';

const LIBRARY = /\/src\/library\/stretches\.ts$/;
/** Members that are told by the id. */
const TOLD = ['id', 'words'];

/** The stretches as `src/library/packed-library.ts` reads them. */
export function packedLibrary(stretches: readonly Stretch[]): PackedLibrary {
  const names = Object.keys(stretches[0] ?? {}).filter((name) => !TOLD.includes(name));
  const columns = names.map((name) => {
    const cells = stretches.map((stretch) => JSON.stringify(stretch[name as keyof Stretch]));
    const values = [...new Set(cells)];
    if (values.length > MOST_VALUES) throw new RangeError(`${name} has more values than one digit can tell`);
    const digits = cells.map((cell) => values.indexOf(cell).toString(MOST_VALUES)).join('');
    return [name, values.map((value) => JSON.parse(value) as unknown), digits] as const;
  });
  return { ids: stretches.map(({ id }) => id), columns };
}

/** Ships the library as a packed table: as literals it would be a sixth of the popup's first chunk. */
export function packLibrary(): Plugin {
  return {
    name: 'pack-library',
    enforce: 'pre',
    load(id) {
      if (!LIBRARY.test(id)) return null;
      const { ids, columns } = packedLibrary(STRETCHES);
      return `import { unpackedLibrary } from './packed-library.ts';
const ids = ${JSON.stringify(ids.join())}.split(',');
export const STRETCHES = unpackedLibrary({ ids, columns: ${JSON.stringify(columns)} });`;
    },
  };
}
