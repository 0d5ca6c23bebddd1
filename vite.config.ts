import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { directionFirst } from './scripts/build/direction-first.ts';
import { firstChunk } from './scripts/build/first-chunk.ts';
import { isTarget, manifestFor } from './scripts/build/manifest-for.ts';
import { nativeBrowser } from './scripts/build/native-browser.ts';
import { oneFileWorker } from './scripts/build/one-file-worker.ts';
import { packFigureData } from './scripts/build/pack-figure-data.ts';
import { packLibrary } from './scripts/build/pack-library.ts';
import { plainImport } from './scripts/build/plain-import.ts';
import { shellFirst } from './scripts/build/shell-first.ts';
import { shipLocales } from './scripts/build/ship-locales.ts';

/** `vite build --mode chrome` or `--mode firefox`: one manifest source, two targets. */
export default defineConfig(({ mode }) => {
  const target = isTarget(mode) ? mode : 'chrome';
  return {
    plugins: [
      nativeBrowser('page'),
      packFigureData(),
      packLibrary(),
      plainImport(),
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({ manifest: manifestFor(target), browser: target }),
      shellFirst(),
      shipLocales(),
      directionFirst(),
      oneFileWorker(),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: {
          welcome: 'src/ui/welcome/index.html',
          options: 'src/ui/options/index.html',
          large: 'src/ui/popup/large.html',
          safety: 'src/ui/safety/index.html',
          library: 'src/ui/library/index.html',
          progress: 'src/ui/progress/index.html',
        },
        // Else what the pages share would go into the figure's chunk, and the first look would wait for it.
        preserveEntrySignatures: 'allow-extension',
        output: { codeSplitting: { groups: [{ name: firstChunk }], includeDependenciesRecursively: false } },
      },
    },
  };
});
