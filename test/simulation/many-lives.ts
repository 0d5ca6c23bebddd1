/** Runs many random lives in this thread and shrinks the first one that breaks an invariant. */
import fc from 'fast-check';
import { anyLife } from './any-life.ts';
import type { Life, Profile } from './life.ts';
import { live } from './live.ts';
import { Violation } from './scene.ts';
import { tellStory } from './story.ts';
import { createWorld } from './world/world.ts';

export interface LivesAsked {
  seed: number;
  lives: number;
  profile: Profile | null;
  /** Only this invariant counts. */
  only?: string | null;
  /** Stops at the first failure as it is found, without looking for a smaller one. */
  isQuick?: boolean;
}

export interface Failure {
  life: Life;
  /** fast-check's own way to this life. */
  path: string;
  seed: number;
  /** The invariant that is broken, or null when something else went wrong. */
  invariant: string | null;
  why: string;
  /** The life, told. */
  story: string;
}

export interface LivesLived {
  lives: number;
  /** Things that people and machines did. */
  events: number;
  /** Browser events that were delivered to the product. */
  wakes: number;
  failure: Failure | null;
}

export async function manyLives(asked: LivesAsked): Promise<LivesLived> {
  const { seed, lives, profile, only = null, isQuick = false } = asked;
  let [lived, events, wakes] = [0, 0, 0];
  const property = fc.asyncProperty(anyLife(profile), async (life) => {
    const done = await live(life, { only });
    lived += 1;
    events += done.events;
    wakes += done.world.counts.wakes;
  });
  const run = await fc.check(property, { seed, numRuns: lives, endOnFailure: isQuick });
  const [life] = run.counterexample ?? [];
  if (!run.failed || life === undefined) return { lives: lived, events, wakes, failure: null };
  const invariant = run.errorInstance instanceof Violation ? run.errorInstance.invariant : null;
  const failure = {
    ...{ life, seed, path: run.counterexamplePath ?? '', invariant },
    why: whyOf(run.errorInstance),
    story: await tellLife(life),
  };
  return { lives: lived, events, wakes, failure };
}

/** The life as a story, up to where it breaks. */
export async function tellLife(life: Life): Promise<string> {
  const world = createWorld(life.machine);
  await live(life, { world }).catch(() => undefined);
  return tellStory(world);
}

function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Violation' ? error.message : (error.stack ?? error.message);
}
