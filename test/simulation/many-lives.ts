/** Runs many random lives in this thread and shrinks the first one that breaks an invariant. */
import fc from 'fast-check';
import { anyLife } from './any-life.ts';
import type { Life, Profile } from './life.ts';
import { live } from './live.ts';

export interface LivesAsked {
  seed: number;
  lives: number;
  profile: Profile | null;
}

export interface LivesLived {
  lives: number;
  /** Things that people and machines did. */
  events: number;
  /** Browser events that were delivered to the product. */
  wakes: number;
  failure: { life: Life; path: string; seed: number; why: string } | null;
}

export async function manyLives({ seed, lives, profile }: LivesAsked): Promise<LivesLived> {
  let [lived, events, wakes] = [0, 0, 0];
  const property = fc.asyncProperty(anyLife(profile), async (life) => {
    const done = await live(life);
    lived += 1;
    events += done.events;
    wakes += done.world.counts.wakes;
  });
  const run = await fc.check(property, { seed, numRuns: lives });
  const [life] = run.counterexample ?? [];
  const failure =
    !run.failed || life === undefined
      ? null
      : { life, path: run.counterexamplePath ?? '', seed, why: whyOf(run.errorInstance) };
  return { lives: lived, events, wakes, failure };
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Violation' ? error.message : (error.stack ?? error.message);
}
