import { readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';
import { nativeBrowser } from './native-browser.ts';

const WORKER = resolve('src/background/main.ts');
/** Where crxjs points the manifest to. */
const LOADER = 'service-worker-loader.js';

/**
 * Bundles the background into one file of its own: each module hop costs a cold start 5 to 8 %, and code that it shared
 * with the pages would be split into chunks for both. crxjs sees an empty background, so that the pages' chunks are theirs.
 */
export function oneFileWorker(): Plugin {
  let outDir = '';
  return {
    name: 'one-file-worker',
    apply: 'build',
    enforce: 'pre',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    load(id) {
      return id === WORKER ? 'export {};' : null;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const bundle = await rolldown({
          input: WORKER,
          platform: 'browser',
          plugins: [nativeBrowser('worker')],
        });
        const { output } = await bundle.generate({ format: 'es', minify: true, codeSplitting: false });
        await bundle.close();
        await writeFile(join(outDir, LOADER), output[0].code);
        await removeEmptyEntry(join(outDir, 'assets'));
      },
    },
  };
}

/** What crxjs made of the empty background. */
async function removeEmptyEntry(assets: string): Promise<void> {
  for (const file of await readdir(assets)) {
    if (/^main\.ts-.+\.js$/.test(file)) await rm(join(assets, file));
  }
}
