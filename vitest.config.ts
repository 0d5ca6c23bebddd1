import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

const setupFiles = ['test/setup-temporal.ts'];

/** More than there are cores: what they do is wait, in real time. */
const inBrowsers = { testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: true, maxWorkers: 3 };
/** Every core, also of a machine that has only two. */
const quick = { pool: 'threads', maxWorkers: '100%' } as const;
/** Those that wait for minutes, because a rest is minutes long. */
const LONG = 'test/e2e/**/*-long.test.ts';

/**
 * Only `e2e` and `e2e-long` need a build and both browsers. `fakes` has a browser of its own, `test/fakes/browser.ts`. The quick
 * check runs `unit`, `fakes` and `repo`.
 */
export default defineConfig({
  plugins: [preact()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/{core,figure,library,data,words,bench,scripts}/**/*.test.ts'],
          setupFiles,
          ...quick,
          // They share nothing that changes; loading the same files for each of them would take as long as they do.
          isolate: false,
          // On a busy machine the property tests take their time.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fakes',
          include: ['test/{background,platform,storage,ui}/**/*.test.{ts,tsx}'],
          setupFiles,
          ...quick,
          testTimeout: 30_000,
          alias: {
            'webextension-polyfill': fileURLToPath(new URL('test/fakes/browser.ts', import.meta.url)),
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'simulation',
          include: ['test/simulation/**/*.test.ts'],
          // Its threads are its own, one for each core.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: 'repo', include: ['test/repo/**/*.test.ts'], setupFiles, ...quick } },
      // Four weeks of 1,000 people take a while: not in the quick check.
      {
        extends: true,
        test: { name: 'people', include: ['test/people/**/*.test.ts'], setupFiles, ...quick },
      },
      {
        extends: true,
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: [LONG], ...inBrowsers },
      },
      { extends: true, test: { name: 'e2e-long', include: [LONG], ...inBrowsers } },
    ],
  },
});
