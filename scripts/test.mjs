// @ts-check
import { ensurePackages } from './ensure-packages.mjs';
import { ensureTools } from './ensure-tools.mjs';
import { commandStep, finish, vitestStep } from './steps.mjs';
import { chromium, firefox, screenTools } from './tools.mjs';

/**
 * `npm test`: everything, on a machine that had only Node. One failed step does not hide the next one's.
 * `npm run test:long`: also the tests in browsers that wait for minutes, because a rest is minutes long, and what takes
 * hours: 100,000 simulated lives, the planted bugs, the spare moments of 1,000 days, every time zone, every rule broken,
 * 100,000 people and as many files, mutation.
 */
const isLong = process.argv.includes('--long');
const inBrowsers = isLong ? ['e2e', 'e2e-long'] : ['e2e'];
const LONG = [
  ['100,000 lives', 'simulate', '--', '--lives', '100000'],
  ['planted bugs', 'simulate', '--', '--planted'],
  ['spare moments', 'simulate', '--', '--moments', '--lives', '1000'],
  ['every time zone', 'zones'],
  ['every rule broken', 'rules'],
  ['100,000 people', 'people', '--', '--people', '100000'],
  ['100,000 files', 'imports', '--', '--files', '100000'],
  ['mutation', 'mutation'],
];
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
if (isLong) {
  for (const [name = '', ...args] of LONG) steps.push(await commandStep(name, 'npm', ['run', ...args]));
}
finish(steps);
