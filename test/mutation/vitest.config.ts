import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Tests of random states take longest: they come last, and only a mutant that all examples let live meets them. */
const SLOW = /any|faults|zones/;

class ExamplesFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const slowness = (file: (typeof files)[number]) =>
      SLOW.test(file.moduleId.split('/').at(-1) ?? '') ? 1 : 0;
    return [...files].sort((a, b) => slowness(a) - slowness(b));
  }
}

/** The unit tests of `src/core`, for one mutant at a time. */
export default defineConfig({
  test: {
    include: ['test/core/**/*.test.ts'],
    setupFiles: ['test/setup-temporal.ts'],
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
  },
});
