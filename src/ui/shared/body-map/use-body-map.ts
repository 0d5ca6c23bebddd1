import { useEffect, useReducer } from 'preact/hooks';
import type { Build } from '../../../core/figure-look.ts';
import type { MapPicture } from '../../../figure/body-map.ts';
import { after } from '../timer.ts';

/** When a file that could not be read is asked for again. */
const AGAIN_MS = 2_000;

let pictures: ((build: Build) => readonly MapPicture[]) | null = null;

/** The pictures of the map, once the geometry is there: it is loaded after the first look. */
export function useBodyMap(build: Build): readonly MapPicture[] | null {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const shown = pictures;
  useEffect(() => {
    if (shown !== null) return undefined;
    // It may have come for another map between this one's drawing and now.
    if (pictures !== null) return draw(undefined);
    let callOff = () => {};
    const load = () => {
      import('../../../figure/body-map.ts').then(
        (geometry) => {
          pictures = geometry.bodyMap;
          draw(undefined);
        },
        // Until then the list says and does the same.
        () => {
          callOff = after(AGAIN_MS, load);
        },
      );
    };
    load();
    return () => callOff();
  }, []);
  return shown?.(build) ?? null;
}
