/**
 * The browser's idle service. Both say `idle` when there was no input for the threshold. Raised while idle, Chromium says a
 * false `active` at once and Firefox loses the real one; only Chromium says `locked` (fault F04), and only Firefox says `idle` again each time
 * its event page unloads.
 */
import type { World } from './world.ts';

type Said = 'active' | 'idle' | 'locked';

/** Firefox repeats itself for as long as the person is idle; three times show what that does. */
const MOST_REPEATS = 3;

/** Seconds since the last input, in truth. */
export function idleSeconds({ person, realMs }: World): number {
  return person.isTyping ? 0 : (realMs - person.lastInputMs) / 1000;
}

/** What `queryState` answers at `thresholdSeconds`. */
export function stateAt(world: World, thresholdSeconds: number): Said {
  const { input, profile } = world.machine;
  if (input === 'stuck-active') return 'active';
  if (world.person.isLocked && profile === 'chromium') return 'locked';
  if (input === 'stuck-idle') return 'idle';
  return idleSeconds(world) >= thresholdSeconds ? 'idle' : 'active';
}

/** What the browser has to say now that it did not say yet; takes it as said. */
export function takeNews(world: World): Said | null {
  const { idle } = world;
  const now = stateAt(world, idle.thresholdSeconds);
  if (now === idle.said) return null;
  idle.said = now;
  if (now === 'active') idle.repeats = 0;
  return now;
}

/** True ms at which the browser says `idle` if the person gives no input until then. */
export function nextIdleMs(world: World): number {
  const isCounting = world.machine.input === 'true' && !world.person.isTyping && world.idle.said === 'active';
  if (!isCounting) return Number.POSITIVE_INFINITY;
  return Math.max(world.realMs, world.person.lastInputMs + world.idle.thresholdSeconds * 1000);
}

export function setThreshold(world: World, seconds: number): void {
  if (!(seconds >= 15)) throw new Error('Detection interval must be at least 15 seconds');
  if (seconds === world.idle.thresholdSeconds) return;
  world.idle.thresholdSeconds = seconds;
  listenAnew(world);
}

/**
 * Firefox has unloaded its event page: `idle` is said again. The threshold is kept, over a restart too (`ext-idle.js` saves it
 * with the start-up data); Chromium keeps it until it is closed (fault F02).
 */
export function forgetPage(world: World): void {
  const { idle } = world;
  if (world.machine.profile === 'chromium') return;
  if (idle.said !== 'idle' || idle.repeats >= MOST_REPEATS) return;
  idle.repeats += 1;
  listenAnew(world);
}

/** In Firefox a new threshold is a new observer: it knows of no idle yet, so it says it again, or never says `active`. */
function listenAnew(world: World): void {
  if (world.machine.profile === 'firefox') world.idle.said = 'active';
}
