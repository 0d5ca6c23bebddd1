/** Threads that live lives: one for each core, each with the same bundle. */
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { bundleSimulation } from './bundle.ts';
import type { LivesAsked, LivesLived } from './many-lives.ts';
import type { PlantedBug } from './planted-bugs.ts';

/** So many lives are asked for at once: a failure is known soon, and a seed names few lives. */
export const LIVES_A_SEED = 50;

/** Intl makes a format anew for each tooltip, which costs as much as all that is decided; here it remembers them. */
const IN_THREAD = `
  const { parentPort, workerData } = require('node:worker_threads');
  const made = new Map();
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct(target, given) {
      const key = JSON.stringify(given);
      if (!made.has(key)) made.set(key, new target(...given));
      return made.get(key);
    },
  });
  const loaded = import(workerData);
  parentPort.on('message', async (asked) => {
    const { manyLives } = await loaded;
    parentPort.postMessage(await manyLives(asked));
  });
`;

export interface Crew {
  /** Lives of one seed, by whichever thread is free. */
  ask: (asked: LivesAsked) => Promise<LivesLived>;
  dismiss: () => Promise<void>;
}

export async function hireCrew(
  name: string,
  planted: PlantedBug | null = null,
  size = availableParallelism(),
): Promise<Crew> {
  const file = await bundleSimulation(name, planted);
  const threads = Array.from(
    { length: size },
    () => new Worker(IN_THREAD, { eval: true, workerData: pathToFileURL(file).href }),
  );
  const free = [...threads];
  const waiting: ((thread: Worker) => void)[] = [];

  function release(thread: Worker): void {
    const next = waiting.shift();
    if (next === undefined) free.push(thread);
    else next(thread);
  }

  return {
    async ask(asked) {
      const thread = free.pop() ?? (await new Promise<Worker>((resolve) => waiting.push(resolve)));
      try {
        return await new Promise<LivesLived>((resolve, reject) => {
          thread.once('error', reject);
          thread.once('message', (lived: LivesLived) => {
            thread.off('error', reject);
            resolve(lived);
          });
          thread.postMessage(asked);
        });
      } finally {
        release(thread);
      }
    },
    async dismiss() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Lives `lives` lives from `seed` on, and stops at the first seed in which one fails. */
export async function liveMany(
  crew: Crew,
  asked: LivesAsked,
  onProgress: (lived: LivesLived) => void = () => undefined,
): Promise<LivesLived> {
  const total: LivesLived = { lives: 0, events: 0, wakes: 0, failure: null };
  const seeds = Math.ceil(asked.lives / LIVES_A_SEED);
  const left = Array.from({ length: seeds }, (_, index) => asked.seed + index);
  const lane = async () => {
    for (let seed = left.shift(); seed !== undefined && total.failure === null; seed = left.shift()) {
      const lives = Math.min(LIVES_A_SEED, asked.lives - (seed - asked.seed) * LIVES_A_SEED);
      const lived = await crew.ask({ ...asked, seed, lives });
      total.lives += lived.lives;
      total.events += lived.events;
      total.wakes += lived.wakes;
      total.failure ??= lived.failure;
      onProgress(total);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return total;
}
