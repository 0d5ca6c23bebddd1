import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { NOT_COUNTED } from './not-counted.ts';

/** Walks through zones and faults take longest: they come last, and only a mutant that all examples let live meets them. */
const SLOW = /faults|zones|memo|changes/;
/** `scripts/mutation.ts` says which files are mutated. */
const TESTS = { days: 'test/core/{day-,pause,reminder-time}*.test.ts', rules: 'test/core/**/*.test.ts' };

class ExamplesFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const slowness = (file: (typeof files)[number]) =>
      SLOW.test(file.moduleId.split('/').at(-1) ?? '') ? 1 : 0;
    return [...files].sort((a, b) => slowness(a) - slowness(b));
  }
}

/**
 * The unit tests of `src/core`, for one mutant at a time. Some do not count (`not-counted.ts`). Each run has a worker of its own, so nothing is remembered from one mutant to the next.
 */
export default defineConfig({
  test: {
    include: [process.env['MUTATED'] === 'days' ? TESTS.days : TESTS.rules],
    exclude: NOT_COUNTED.map((part) => `test/core/*${part}*.test.ts`),
    setupFiles: ['test/setup-temporal.ts'],
    isolate: false,
    // A machine that has much else to do is not a mutant that was noticed; Stryker ends those that hang.
    testTimeout: 60_000,
    sequence: { sequencer: ExamplesFirst },
  },
});
