import type { Invariant, Scene } from '../scene.ts';
import { isInSession, numberIn } from '../stored.ts';
import { idleSeconds, nextIdleMs } from '../world/idle.ts';
import type { World } from '../world/world.ts';
import { wallMs } from '../world/world.ts';

const DAY_MS = 24 * 3600_000;
const MINUTE_MS = 60_000;
/** The product asks for no alarm nearer than this. */
const SOONEST_MS = 1_000;
/** Imagining a wake costs as much as a wake, so not every rest is asked. */
const ASKED_EVERY = 7;

export const agreement: Invariant = {
  name: 'agreement',
  says: 'The alarm stands no later than the next moment at which anything would change, and never beyond a day.',
  watch: () => {
    let rests = 0;
    return {
      async atRest(scene) {
        rests += 1;
        return tooLate(scene) ?? (rests % ASKED_EVERY === 0 ? await missedByAlarm(scene) : null);
      },
    };
  },
};

/** By the clock alone: what the stored state itself names as its next moment. */
export function tooLate({ world, by }: Pick<Scene, 'world' | 'by'>): string | null {
  const alarm = world.alarms.get('next');
  // What is only now brought to its end was decided earlier, by the clock of then.
  if (alarm === undefined || by === 'page' || by === 'timer') return null;
  const nowMs = wallMs(world);
  const aheadMs = alarm.scheduledTime - nowMs;
  if (aheadMs > DAY_MS) return `the alarm stands ${aheadMs} ms ahead, more than a day`;
  const pausedUntilMs = numberIn(Object.fromEntries(world.stored), 'pausedUntilMs') ?? 0;
  if (pausedUntilMs > nowMs && !isInSession(world)) {
    const latestMs = Math.max(pausedUntilMs, nowMs + SOONEST_MS);
    return alarm.scheduledTime > latestMs ? `the alarm comes ${aheadMs} ms from now, after the pause` : null;
  }
  return null;
}

/** Woken a moment before the alarm, the product shows nothing else than it does now. */
async function missedByAlarm(scene: Scene): Promise<string | null> {
  const { world } = scene;
  const alarm = world.alarms.get('next');
  // A session's sign follows the session's own time: its page shows that, and the alarm stands at its latest end.
  if (alarm === undefined || isInSession(world) || world.faults.size > 0) return null;
  // With input that is never true, how often somebody looks decides what is believed.
  if (world.machine.input !== 'true') return null;
  const untilMs =
    Math.min(alarm.scheduledTime - wallMs(world), nextIdleMs(world) - world.realMs) - SOONEST_MS;
  if (untilMs < MINUTE_MS / 2) return null;
  // Whoever will be away by then sees no sign change. A lull is known to the second, and the one that has begun counts.
  const awaySeconds = (scene.truth.settings?.awaySeconds ?? 30) - 1;
  const isThere = idleSeconds(world) + (world.person.isTyping ? 0 : untilMs / 1000) < awaySeconds;
  const now = look(await lookAfter(scene, 0), isThere);
  const then = look(await lookAfter(scene, untilMs), isThere);
  return now === then
    ? null
    : `woken ${untilMs} ms from now, before the alarm, it shows ${then} instead of ${now}`;
}

function lookAfter({ imagine }: Scene, ms: number): Promise<World> {
  return imagine(async (other) => {
    other.world.realMs += ms;
    await other.wake('start');
  });
}

function look({ badge, notifications, idle }: World, isThere: boolean): string {
  // In a pause the watch for a lull may tighten late: nothing is shown anyway.
  const threshold = badge === 'Ⅱ' ? 'any' : idle.thresholdSeconds;
  return JSON.stringify([...notifications.keys(), ...(isThere ? [badge, threshold] : [])]);
}
