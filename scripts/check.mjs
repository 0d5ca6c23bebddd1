// @ts-check
import { ensurePackages } from './ensure-packages.mjs';
import { commandStep, finish, vitestStep } from './steps.mjs';

/** `npm run check`: what can be known in seconds, without a build and without a browser. */
await ensurePackages();
const quietly = { capture: true };
finish(
  await Promise.all([
    commandStep('types', 'tsc', [], quietly),
    commandStep('lint', 'biome', ['check'], quietly),
    commandStep('unused code', 'knip', [], quietly),
    vitestStep('unit and repo tests', ['unit', 'fakes', 'repo'], quietly),
  ]),
);
