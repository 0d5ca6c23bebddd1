import type { Plugin } from 'vite';
import type { Stretch } from '../../src/core/stretch.ts';
import type { PackedLibrary } from '../../src/library/packed-library.ts';
import { LIST, MOST_VALUES } from '../../src/library/packed-library.ts';
import { STRETCHES } from '../../src/library/stretches.ts';

const LIBRARY = /\/src\/library\/stretches\.ts$/;
/** Members that are told by the id. */
const TOLD = ['id', 'words'];

/** The stretches as `src/library/packed-library.ts` reads them. */
export function packedLibrary(stretches: readonly Stretch[]): PackedLibrary {
  const names: string[] = [];
  const members = Object.keys(stretches[0] ?? {}).filter((name) => !TOLD.includes(name));
  const columns = members.map((name) => {
    const cells = stretches.map((stretch) => JSON.stringify(stretch[name as keyof Stretch]));
    const values = [...new Set(cells)];
    if (values.length > MOST_VALUES) throw new RangeError(`${name} has more values than one digit can tell`);
    const digits = cells.map((cell) => values.indexOf(cell).toString(MOST_VALUES)).join('');
    return [name, values.map((value) => shortened(JSON.parse(value), names)), digits] as const;
  });
  if (names.length > MOST_VALUES) throw new RangeError('lists have more names than one digit can tell');
  return { ids: stretches.map(({ id }) => id), names, columns };
}

/** A list of names as one digit for each; whatever else it is, as it is. */
function shortened(value: unknown, names: string[]): unknown {
  if (typeof value === 'string' && value.startsWith(LIST)) throw new RangeError(`${value} looks like a list`);
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) return value;
  for (const each of value) if (!names.includes(each)) names.push(each);
  return LIST + value.map((each) => names.indexOf(each).toString(MOST_VALUES)).join('');
}

/** Ships the library as a packed table: as literals it would be a sixth of the popup's first chunk. */
export function packLibrary(): Plugin {
  return {
    name: 'pack-library',
    enforce: 'pre',
    load(id) {
      if (!LIBRARY.test(id)) return null;
      const { ids, names, columns } = packedLibrary(STRETCHES);
      return `import { unpackedLibrary } from './packed-library.ts';
const ids = ${JSON.stringify(ids.join())}.split(',');
const names = ${JSON.stringify(names.join())}.split(',');
export const STRETCHES = unpackedLibrary({ ids, names, columns: ${JSON.stringify(columns)} });`;
    },
  };
}
