import type { Plugin } from 'vite';

const POLYFILL = 'webextension-polyfill';
const NATIVE = '\0native-browser';
const WRAPPER = 'polyfill-as-module';
/** How the real polyfill is reached from a page, and from the worker, which may not import later but may call later. */
const REACH = { page: `(await import('${WRAPPER}')).default`, worker: `require('${POLYFILL}')` };

/**
 * Puts the browser's own `browser` in the place of the polyfill, which would only pass it on: it is 10 kB, and its
 * wrapper asks for every API there is, 2 ms of a cold worker. Without a native one the polyfill does its work.
 */
export function nativeBrowser(user: keyof typeof REACH): Plugin {
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === WRAPPER) return WRAPPER;
      return source === POLYFILL && importer !== NATIVE && importer !== WRAPPER ? NATIVE : null;
    },
    load(id) {
      // The polyfill is CommonJS: what makes a module of it belongs in its own chunk.
      if (id === WRAPPER) return `import polyfill from '${POLYFILL}';\nexport default polyfill;`;
      const native = 'globalThis.browser?.runtime?.id === undefined ? undefined : globalThis.browser';
      return id === NATIVE ? `const native = ${native};\nexport default native ?? ${REACH[user]};` : null;
    },
  };
}
