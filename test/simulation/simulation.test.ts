import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleSimulation } from './bundle.ts';
import type { Crew } from './crew.ts';
import { hireCrew, liveMany } from './crew.ts';
import { INVARIANT_NAMES } from './invariants/names.ts';
import { KEPT_LIVES } from './kept-lives.ts';
import { DENSITIES } from './model.ts';
import { PLANTED_BUGS } from './planted-bugs.ts';

/** About half a minute on two cores. More of them, and others: `npm run simulate -- --lives 100000 --seed N`. */
const LIVES = 2_000;
/** The same ones each time, so that a red test is the fault of a change; others by `npm run simulate -- --seed N`. */
const SEED = 1;

let crew: Crew;
let entry: typeof import('./entry.ts');
beforeAll(async () => {
  crew = await hireCrew('test');
  entry = await import(pathToFileURL(await bundleSimulation('test-entry')).href);
});
afterAll(() => crew.dismiss());

describe('random lives', () => {
  // Faults A01 to A12, A15 to A20, B01 to B04, B06 to B08, B10 to B13, B16, B17, C01 to C05, C10, C11, C14, D01, D02, D05 to D09,
  // D11, D12, F02 to F10, G01, G02, G06, G13 to G17: each is an event of a life or a rule of the fake browser.
  it(`keep all fifteen invariants, ${LIVES} of them`, async () => {
    const { failure, lives } = await liveMany(crew, { seed: SEED, lives: LIVES, profile: null });
    const told = failure === null ? '' : `${failure.why}\n${failure.story}\n${JSON.stringify(failure.life)}`;
    expect(told, `seed ${failure?.seed}`).toBe('');
    expect(lives).toBe(LIVES);
  }, 600_000);

  it.each(KEPT_LIVES)('are kept: $title', async ({ life }) => {
    await expect(entry.live(life)).resolves.toBeDefined();
  });
});

describe('a planted bug', () => {
  it('is there for each invariant', () => {
    expect(PLANTED_BUGS.map(({ invariant }) => invariant)).toEqual(INVARIANT_NAMES);
  });
});

describe('a day at a desk', () => {
  it.each(DENSITIES)('is reminded in spare moments, %s typing', async (density) => {
    const { ours, plain } = await entry.spareMoments(density, 100, 1);
    expect(ours.shown).toBeGreaterThan(100);
    expect(1 - ours.inBurst / ours.shown).toBeGreaterThanOrEqual(0.9);
    expect(ours.inCall).toBe(0);
    expect(ours.justBack).toBe(0);
    // The first 15 s of a coffee look like a lull.
    expect(ours.toNobody / ours.shown).toBeLessThan(0.02);
    // The plain timer on the same days: that the measure can fail.
    expect(1 - plain.inBurst / plain.shown).toBeLessThan(0.9);
    expect(plain.inCall).toBeGreaterThan(0);
  });

  it.each(['chromium', 'firefox'] as const)('costs few wakes and few writes in %s', async (profile) => {
    for (const seed of [1, 2, 3]) {
      const { wakes, mostWakes, writes, mostWrites } = await entry.dayBudget(profile, seed);
      expect(wakes).toBeLessThanOrEqual(mostWakes);
      expect(writes).toBeLessThanOrEqual(mostWrites);
    }
  });

  it('is told in words', async () => {
    const story = await entry.ordinaryDay(7);
    expect(story).toMatch(/You sit down/);
    expect(story).toMatch(
      /\n10:44 {8}A reminder, in a spare moment: you have not typed for \d+ s\. “50 min of work/,
    );
    expect(story).toMatch(/You press “Later”\.\n.*The sign goes\. “Put off until 10:55\.”/);
    expect(story).toMatch(/counted as a rest\.”/);
    expect(story).toMatch(/The day in short\n {2}\d+ reminders, \d+ of them in a spare moment, 0 in a call/);
  });
});
