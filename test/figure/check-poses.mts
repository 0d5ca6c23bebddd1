/** Prints what is wrong with the poses: `npx tsx test/figure/check-poses.mts [id ...]`. */
import { CHECKS } from './checks/all.ts';
import { drawnStretches } from './checks/stills.ts';

const stretches = drawnStretches(process.argv.slice(2));
let count = 0;
for (const stretch of stretches) {
  const problems = CHECKS.flatMap(({ name, problemsOf }) =>
    problemsOf(stretch).map((problem) => `  ${name}: ${problem}`),
  );
  count += problems.length;
  process.stdout.write(`${stretch.id}${problems.length === 0 ? ': fine' : ''}\n`);
  for (const problem of problems) process.stdout.write(`${problem}\n`);
}
process.stdout.write(`${stretches.length} stretches, ${count} problems\n`);
process.exitCode = count === 0 ? 0 : 1;
