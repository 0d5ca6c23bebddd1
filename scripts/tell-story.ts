import { join } from 'node:path';
import type { View } from '../test/e2e/drivers/driver.ts';

export interface Story {
  /** Tells one sentence and does it; a failure is told too and the story goes on. */
  step(sentence: string, act: () => Promise<void>): Promise<void>;
  /** Saves how the view looks now, numbered in the order of the story. */
  picture(view: View, name: string): Promise<void>;
  /** Says how it went and sets the exit code. */
  end(): void;
}

export function startStory(folder: string): Story {
  let pictures = 0;
  let failures = 0;
  return {
    async step(sentence, act) {
      const start = performance.now();
      try {
        await act();
        console.log(`✓ ${sentence} (${Math.round(performance.now() - start)} ms)`);
      } catch (error) {
        failures++;
        console.log(`✗ ${sentence}\n  ${error instanceof Error ? error.message : error}`);
      }
    },
    async picture(view, name) {
      const path = join(folder, `${String(++pictures).padStart(2, '0')}-${name}.png`);
      await view.waitFor('document.getAnimations().length === 0');
      await view.screenshot(path);
      console.log(`  picture: ${path}`);
    },
    end() {
      console.log(
        failures === 0
          ? `\nAll went well. ${pictures} pictures in ${folder}.`
          : `\n${failures} steps failed.`,
      );
      process.exitCode = failures === 0 ? 0 : 1;
    },
  };
}
