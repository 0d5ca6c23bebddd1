import { useEffect, useReducer } from 'preact/hooks';
import type { Build } from '../../../core/figure-look.ts';
import type { MapPicture } from '../../../figure/body-map.ts';

let pictures: ((build: Build) => readonly MapPicture[]) | null = null;

/** The pictures of the map, once the geometry is there: it is loaded after the first look. */
export function useBodyMap(build: Build): readonly MapPicture[] | null {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (pictures !== null) return;
    import('../../../figure/body-map.ts').then(
      (geometry) => {
        pictures = geometry.bodyMap;
        draw(undefined);
      },
      // The list says and does the same.
      () => undefined,
    );
  }, []);
  return pictures?.(build) ?? null;
}
