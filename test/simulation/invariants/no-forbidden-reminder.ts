import type { Invariant, Scene } from '../scene.ts';
import { isInSession } from '../stored.ts';
import { isNearClockChange, isWithinHours } from '../working-hours.ts';
import { idleSeconds } from '../world/idle.ts';
import { wallMs } from '../world/world.ts';

/** What tells of sound. */
const SOUND_APIS = ['tabs.query', 'windows.getAll'] as const;

export const noForbiddenReminder: Invariant = {
  name: 'no-forbidden-reminder',
  says: 'No reminder while off, paused, outside hours, in a session, in a call, locked or away.',
  watch: () => ({ shown: forbidden }),
};

function forbidden({ world, truth, computer }: Scene): string | null {
  const nowMs = wallMs(world);
  if (truth.isSetUp === false) return 'it was shown to somebody who has not set it up';
  if (truth.pausedUntilMs !== null && nowMs < truth.pausedUntilMs) return 'it was shown in a pause';
  if (truth.callUntilMs !== null && nowMs < truth.callUntilMs)
    return 'it was shown in a call that the person told of';
  if (isInSession(world)) return 'it was shown in a session';
  const { settings } = truth;
  const isClosed = settings !== null && !isWithinHours(settings, nowMs, world.timeZone);
  if (isClosed && !isNearClockChange(nowMs, world.timeZone)) return 'it was shown outside working hours';
  // The last truth known: a browser that does not answer, or answers wrongly, cannot be held against anybody.
  const isTold =
    world.machine.input === 'true' &&
    !world.faults.has('idle.queryState') &&
    !truth.hasSlept &&
    !truth.isMuddled &&
    !truth.isNewsLost;
  if (!isTold) return null;
  // Whoever listens is there without input.
  const isSeen = settings !== null && !settings.isOnPhoneALot && world.noise === 'none';
  const isAway = isSeen && idleSeconds(world) > settings.awaySeconds + 5;
  if (isAway) return `it was shown to nobody: the last input was ${idleSeconds(world)} s ago`;
  // What was decided rightly may be held up for seconds by a slow call, and meanwhile the world has changed.
  const isHeldUp =
    world.realMs < truth.heldUpToMs || [...world.faults.values()].some(({ how }) => how !== 'reject');
  if (isHeldUp) return null;
  if (world.person.isLocked && world.machine.profile === 'chromium') return 'it was shown on a locked screen';
  // One that failed just now is no fault any more, and told nothing all the same.
  const failed = computer.worker()?.failed;
  const isAsked = !SOUND_APIS.some((api) => world.faults.has(api) || failed?.has(api) === true);
  if (isAsked && world.noise === 'full-screen-video' && !truth.isCallDenied) {
    return 'it was shown over a full-screen video';
  }
  return isAsked && world.noise === 'meeting' && !truth.isCallDenied ? 'it was shown in a meeting' : null;
}
