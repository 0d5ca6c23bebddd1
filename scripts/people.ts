/**
 * The promises of the choice over many random people, on all cores: `npm run people -- --people 100000 --seed 1`. Each
 * lives four weeks. Prints how often each promise was kept, and in which settings it cannot be. Fails when a plan breaks
 * a rule, or a promise is broken where it holds. With `--who 42` the plans of one person.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import '../test/setup-temporal.ts';
import { born, live } from '../test/people/people.ts';
import type { Tally } from '../test/people/tally.ts';
import { ORDINARY, sumTallies } from '../test/people/tally.ts';

const PEOPLE_AT_ONCE = 250;
const IN_THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  const loaded = import(workerData);
  parentPort.on('message', async ({ seed, count }) => {
    parentPort.postMessage((await loaded).tallyPeople(seed, count));
  });
`;

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    who: { type: 'string' },
  },
});

if (values.who === undefined) await manyPeople(Number(values.people), Number(values.seed));
else tellPlans(Number(values.who));

async function manyPeople(people: number, seed: number): Promise<void> {
  const startedMs = performance.now();
  const file = await bundle();
  const jobs = Array.from({ length: Math.ceil(people / PEOPLE_AT_ONCE) }, (_, index) => ({
    seed: seed + index * PEOPLE_AT_ONCE,
    count: Math.min(PEOPLE_AT_ONCE, people - index * PEOPLE_AT_ONCE),
  }));
  const tallies: Tally[] = [];
  const lane = async () => {
    const thread = new Worker(IN_THREAD, { eval: true, workerData: pathToFileURL(file).href });
    for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
      tallies.push(await ask(thread, job));
      process.stdout.write(`\r${sumTallies(tallies).people} people`);
    }
    await thread.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  const seconds = (performance.now() - startedMs) / 1000;
  report(sumTallies(tallies), seed, seconds);
}

function ask(thread: Worker, job: { seed: number; count: number }): Promise<Tally> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (tally: Tally) => {
      thread.off('error', reject);
      resolve(tally);
    });
    thread.postMessage(job);
  });
}

function report({ people, sessions, plans, breaches, rows }: Tally, seed: number, seconds: number): void {
  console.log(
    `\r${people} people from seed ${seed}, four weeks each: ${sessions} moments, ${plans} plans, ${seconds.toFixed(0)} s.\n`,
  );
  for (const { promise, setting, people: all, kept, worst, worstSeed } of rows) {
    const share = `${kept} of ${all}`.padStart(18);
    const furthest = `${Number(worst.toFixed(3))} (--who ${worstSeed})`;
    console.log(`${promise.padEnd(20)}${setting.padEnd(54)}${share}   furthest ${furthest}`);
  }
  for (const { setting, broken } of rows)
    if (setting === ORDINARY && broken.length > 0) console.log(`broken with ${broken.join(' ')}`);
  const broken = rows.filter(({ setting, kept, people: all }) => setting === ORDINARY && kept < all);
  for (const { what, people: some, seed: who } of breaches) {
    console.error(`\n${some} people had a plan with ${what} (--who ${who})`);
  }
  console.log(
    `\n${breaches.length} rules broken in a plan, ${broken.length} promises broken where they hold`,
  );
  if (breaches.length + broken.length > 0) process.exitCode = 1;
}

function tellPlans(seed: number): void {
  const somebody = born(seed);
  console.log(JSON.stringify(somebody.state.person));
  for (const { plan, request, dayIndex } of live(somebody)) {
    const items = plan?.items.map(
      ({ stretchId, holds, holdSeconds, reason }) =>
        `${stretchId} ${holds.length} x ${holdSeconds} s (${reason})`,
    );
    const time = new Date(request.nowMs).toISOString().slice(11, 16);
    console.log(`day ${dayIndex + 1} ${time} ${request.kind}: ${items?.join(', ') ?? 'nothing'}`);
  }
}

async function bundle(): Promise<string> {
  const file = fileURLToPath(new URL('../artifacts/people.mjs', import.meta.url));
  const made = await rolldown({
    input: fileURLToPath(new URL('../test/people/tally.ts', import.meta.url)),
    platform: 'node',
    transform: { inject: { Temporal: ['temporal-polyfill', 'Temporal'] } },
  });
  await made.write({ file, format: 'es', codeSplitting: false });
  await made.close();
  return file;
}
