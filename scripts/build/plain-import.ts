import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';

/**
 * What is imported later is imported, and no more: Vite's own helper also fetches style sheets of such a chunk, which we
 * have none of, and is 2 kB of the popup's first chunk.
 */
export function plainImport(): Plugin {
  return {
    name: 'plain-import',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : null),
  };
}
