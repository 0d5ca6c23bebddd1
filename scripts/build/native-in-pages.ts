import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const NATIVE = resolve('src/platform/native-browser.ts');

/** Pages get `src/platform/native-browser.ts` for the polyfill, which loads the real one only where it is needed. */
export function nativeInPages(): Plugin {
  return {
    name: 'native-in-pages',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'webextension-polyfill' && importer !== NATIVE ? NATIVE : null;
    },
  };
}
