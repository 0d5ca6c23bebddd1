import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleSimulation } from '../test/simulation/bundle.ts';
import { catchPlanted } from '../test/simulation/catch-planted.ts';
import { hireCrew, LIVES_A_SEED, liveMany } from '../test/simulation/crew.ts';
import type { Profile } from '../test/simulation/life.ts';
import { DENSITIES } from '../test/simulation/model.ts';
import { PLANTED_BUGS } from '../test/simulation/planted-bugs.ts';
import type { Moments } from '../test/simulation/spare-moments.ts';

/**
 * Random lives against the invariants, on all cores: `npm run simulate -- --lives 100000 --seed 1 --profile firefox`.
 * With `--planted` the planted bugs, with `--moments` how many reminders come in a spare moment, with `--budget` the cost
 * of a day.
 */
const { values } = parseArgs({
  options: {
    lives: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string' },
    planted: { type: 'boolean', default: false },
    moments: { type: 'boolean', default: false },
    budget: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

if (values.planted) await simulatePlanted();
else if (values.moments) await simulateMoments();
else if (values.budget) await simulateBudget();
else await simulateLives();

async function simulateLives(): Promise<void> {
  const startedMs = performance.now();
  const crew = await hireCrew('simulate');
  const asked = { seed, lives: Number(values.lives), profile: profileOf(values.profile) };
  const { lives, events, wakes, failure } = await liveMany(crew, asked, (lived) => {
    process.stdout.write(`\r${lived.lives} lives`);
  });
  await crew.dismiss();
  const seconds = (performance.now() - startedMs) / 1000;
  const rate = Math.round(events / seconds);
  console.log(
    `\r${lives} lives from seed ${seed}: ${events} events and ${wakes} wakes in ${seconds.toFixed(1)} s,`,
  );
  console.log(`${rate} events a second, ${((seconds / events) * 1000).toFixed(2)} ms an event.`);
  if (failure === null) return;
  console.log(`\nBroken: ${failure.why}\n\n${failure.story}`);
  console.log(
    `\nThe same seed again: npm run simulate -- --seed ${failure.seed} --lives ${LIVES_A_SEED} (fast-check path ${failure.path})`,
  );
  console.log(`To keep it, add to test/simulation/kept-lives.ts:\n${JSON.stringify(failure.life)}`);
  process.exitCode = 1;
}

async function simulatePlanted(): Promise<void> {
  let caught = 0;
  for (const bug of PLANTED_BUGS) {
    const { isCaught, lives } = await catchPlanted(bug, seed, Number(values.lives));
    caught += isCaught ? 1 : 0;
    console.log(
      `${isCaught ? `caught in ${lives} lives` : `NOT CAUGHT in ${lives} lives`}  ${bug.invariant}: ${bug.what}`,
    );
  }
  console.log(`${PLANTED_BUGS.length} planted, ${caught} caught by the invariant they were planted for.`);
  if (caught < PLANTED_BUGS.length) process.exitCode = 1;
}

async function simulateMoments(): Promise<void> {
  const { spareMoments } = await loadEntry('moments');
  for (const density of DENSITIES) {
    const { ours, plain } = await spareMoments(
      density,
      Number(values.lives),
      seed,
      profileOf(values.profile) ?? 'chromium',
    );
    console.log(`${density}\n  ours         ${inWords(ours)}\n  plain timer  ${inWords(plain)}`);
  }
}

function inWords({ shown, inBurst, inCall, justBack, toNobody }: Moments): string {
  const share = (100 * (1 - inBurst / shown)).toFixed(1);
  return `${shown} reminders, ${share} % not while typing; ${inCall} in a call, ${justBack} just back, ${toNobody} to nobody`;
}

async function simulateBudget(): Promise<void> {
  const { dayBudget } = await loadEntry('budget');
  for (const profile of ['chromium', 'firefox'] as const)
    console.log(profile, await dayBudget(profile, seed));
}

async function loadEntry(name: string): Promise<typeof import('../test/simulation/entry.ts')> {
  return import(pathToFileURL(await bundleSimulation(name)).href);
}

function profileOf(text: string | undefined): Profile | null {
  return text === 'chromium' || text === 'firefox' ? text : null;
}
