// @ts-check
import { ensurePackages } from './ensure-packages.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { commandStep, finish, vitestStep } from './steps.mjs';
import { chromium, firefox, screenTools } from './tools.mjs';

/**
 * `npm test`: everything, on a machine that had only Node. One failed step does not hide the next one's.
 * `npm run test:long`: also the tests in browsers that wait for minutes, because a rest is minutes long.
 */
const inBrowsers = process.argv.includes('--long') ? ['e2e', 'e2e-long'] : ['e2e'];
await ensurePackages();
const hasTools = await ensureTools([chromium, firefox, ...screenTools]);

const steps = [
  await commandStep('types', 'tsc', []),
  await commandStep('lint', 'biome', ['check']),
  await commandStep('unused code', 'knip', []),
];
// Before the tests: some of those without a browser read what was built.
const build = await commandStep('build', 'npm', ['run', 'build']);
steps.push(build, await vitestStep('tests without a browser', ['!e2e*']));
const isBuilt = build.count.failed === 0;
if (isBuilt && hasTools) {
  steps.push(await vitestStep('tests in both browsers', inBrowsers));
} else {
  console.log(
    `\nThe browser tests cannot run: ${isBuilt ? 'see above what is missing' : 'the build failed'}.`,
  );
  steps.push({ name: 'tests in both browsers', count: { passed: 0, failed: 1 }, seconds: 0 });
}
finish(steps);
