import type { Invariant, Scene } from '../scene.ts';

const MINUTE_MS = 60_000;
/** Grace after coming back, and a heartbeat's slack after a restart that nobody heard of. */
const GRACE_MS = 2 * MINUTE_MS;
const SLACK_MS = MINUTE_MS;

/**
 * Time that counts is a lower bound of the product's own account: unbroken presence, with the browser running and nothing
 * silencing. Any disturbance begins it anew.
 */
export const boundedLateness: Invariant = {
  name: 'bounded-lateness',
  says: 'Who works on is reminded no later than the interval, the grace, the cap and a minute.',
  watch: () => {
    let carriedAtMs = 0;
    let wasReady = false;
    const check = (scene: Scene) => {
      const { world, truth } = scene;
      const isReady = world.badge === '●';
      if (isReady || wasReady) carriedAtMs = world.realMs;
      wasReady = isReady;
      if (truth.settings === null || truth.isSetUp !== true) return null;
      const { intervalMinutes, capMinutes } = truth.settings;
      const patienceMs = (intervalMinutes + capMinutes) * MINUTE_MS + GRACE_MS + SLACK_MS + truth.lateMs;
      const waitedMs = world.realMs - Math.max(carriedAtMs, truth.presentSinceMs);
      return waitedMs > patienceMs
        ? `no reminder and no sign after ${Math.round(waitedMs / MINUTE_MS)} minutes of unbroken work`
        : null;
    };
    return { atRest: check, passed: check };
  },
};
