/**
 * Takes the place of `webextension-polyfill` in the pages' build. Where the browser has `browser` itself, the polyfill would
 * only pass it on; the 10 kB are loaded only where they do something.
 */
import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
}

const native = globalThis.browser?.runtime?.id === undefined ? undefined : globalThis.browser;

export default native ?? (await import('webextension-polyfill')).default;
