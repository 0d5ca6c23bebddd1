import type { Invariant } from '../scene.ts';
import { wallMs } from '../world/world.ts';

const LEAST_MS = 5 * 60_000;

/**
 * A worker that died between showing and noting shows it once more: the new one takes the place of the old (fault D12). And
 * no clock outlives the worker but the wall clock: somebody who sets it forward may be asked sooner.
 */
export const minimumGap: Invariant = {
  name: 'minimum-gap',
  says: 'Two reminders are at least five minutes apart, whatever order, lateness or doubling events come in.',
  watch: () => {
    let last: { atMs: number; wallMs: number; worker: number; isNoted: boolean } | null = null;
    return {
      shown({ world, computer }) {
        const before = last;
        const worker = computer.worker()?.number ?? 0;
        last = { atMs: world.realMs, wallMs: wallMs(world), worker, isNoted: false };
        if (before === null || !before.isNoted) return null;
        const apartMs = world.realMs - before.atMs;
        const isNear = apartMs < LEAST_MS && Math.abs(wallMs(world) - before.wallMs) < LEAST_MS;
        return isNear ? `two reminders within ${apartMs} ms` : null;
      },
      atRest({ computer }) {
        if (last !== null && last.worker === computer.worker()?.number) last.isNoted = true;
        return null;
      },
    };
  },
};
