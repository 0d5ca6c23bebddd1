/**
 * Makes one file of the simulation with the real background in it. The edges of the product are put in the fake world's
 * hands: `webextension-polyfill`, `idb`, the clock, the timer and the locks. Nothing else of `src` is replaced, but for a
 * planted bug.
 */
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import { rolldown } from 'rolldown';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, '../..');
const STAGE = join(HERE, 'world/stage.ts');

/** Text of one source file that is replaced: it must be there exactly once. */
export interface PlantedText {
  file: string;
  find: string;
  replace: string;
}

/** Bundles and returns the path of the file. `name` tells runs apart that go on at the same time. */
export async function bundleSimulation(name: string, planted: PlantedText | null = null): Promise<string> {
  const file = join(ROOT, 'artifacts/simulation', `${name}.mjs`);
  await mkdir(dirname(file), { recursive: true });
  const bundle = await rolldown({
    input: join(HERE, 'entry.ts'),
    platform: 'node',
    external: ['fast-check'],
    plugins: [edges(), ...(planted === null ? [] : [plant(planted)])],
    transform: {
      inject: {
        Temporal: ['temporal-polyfill', 'Temporal'],
        setTimeout: [STAGE, 'startTimer'],
        clearTimeout: [STAGE, 'stopTimer'],
        navigator: [STAGE, 'navigator'],
      },
    },
  });
  await bundle.write({ file, format: 'es', codeSplitting: false });
  await bundle.close();
  return file;
}

const POLYFILL = '\0webextension-polyfill';

function edges(): Plugin {
  return {
    name: 'edges',
    resolveId(source, importer) {
      if (source === 'webextension-polyfill') return POLYFILL;
      if (source === 'idb') return join(HERE, 'world/fake-idb.ts');
      const isClock =
        importer !== undefined && resolve(dirname(importer), source) === join(ROOT, 'src/platform/clock.ts');
      return isClock ? STAGE : null;
    },
    load(id) {
      const path = JSON.stringify(join(HERE, 'world/browser.ts'));
      return id === POLYFILL ? `import { browser } from ${path};\nexport default browser;` : null;
    },
  };
}

function plant({ file, find, replace }: PlantedText): Plugin {
  let isPlanted = false;
  return {
    name: 'plant',
    transform(code, id) {
      if (id !== join(ROOT, file)) return null;
      const times = code.split(find).length - 1;
      if (times !== 1) throw new Error(`${file} has the text ${times} times, not once: ${find}`);
      isPlanted = true;
      return code.replace(find, () => replace);
    },
    buildEnd() {
      if (!isPlanted) throw new Error(`${file} is not part of the background`);
    },
  };
}
