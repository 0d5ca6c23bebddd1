/** What the oracle learns from the answers that a page gets. */
import type { Settings } from '../../src/core/settings.ts';
import type { Command } from './life.ts';
import type { Truth } from './scene.ts';
import { believeStored, disturb, shortenRest } from './truth.ts';
import { isWithinHours, localTime } from './working-hours.ts';
import type { World } from './world/world.ts';
import { wallMs } from './world/world.ts';

const MINUTE_MS = 60_000;

/** Takes in what a page was told. A reply that never came leaves open what was done. */
export function noteReply(
  truth: Truth,
  world: World,
  command: Command,
  reply: unknown,
  sentMs: number,
): void {
  takeIn(truth, world, command, reply, sentMs);
  // The keys that were pressed before the answer came may have ended the pause.
  if (sentMs <= truth.toggledAtMs) truth.pausedUntilMs = null;
}

function takeIn(
  truth: Truth,
  world: World,
  { name, request }: Command,
  reply: unknown,
  sentMs: number,
): void {
  // Refused, nothing is done.
  if (name === 'lookIn' || (typeof reply === 'object' && reply !== null && 'err' in reply)) return;
  const done = typeof reply === 'object' && reply !== null && 'res' in reply ? reply.res : null;
  const isChanged =
    typeof done === 'object' && done !== null && 'isChanged' in done && done.isChanged === true;
  // The clock may have been set back on the way.
  const takenMs = Math.min(sentMs, wallMs(world));
  disturb(truth, world);
  if (done === null) {
    truth.isCallDenied = true;
    believeStored(truth, world);
    return;
  }
  switch (name) {
    case 'setPerson':
      truth.isSetUp = true;
      break;
    case 'changeSettings':
      if (truth.settings !== null)
        truth.settings = { ...truth.settings, ...(request['settings'] as Partial<Settings>) };
      shortenRest(truth);
      break;
    case 'pause':
      if (isChanged) truth.pausedUntilMs = pauseEnd(String(request['pause']), takenMs, world.timeZone);
      break;
    case 'endPause':
      truth.pausedUntilMs = null;
      break;
    case 'startCall':
      // Outside hours it has ended as soon as it is said.
      if (isChanged && truth.settings !== null && isWithinHours(truth.settings, sentMs, world.timeZone)) {
        truth.callUntilMs = takenMs + Number(request['minutes']) * MINUTE_MS;
      }
      break;
    case 'endCall':
      truth.callUntilMs = null;
      truth.calledToMs = 0;
      truth.isCallDenied = true;
      break;
    case 'takeDayOff':
    case 'openToday':
    case 'undoToday':
      // Which hours make up this day is the calendar's own affair; that they are kept to is ours.
      believeStored(truth, world);
      break;
  }
}

/** The least that a pause must last, epoch ms. */
function pauseEnd(pause: string, sentMs: number, timeZone: string): number | null {
  const { minute } = localTime(sentMs, timeZone);
  const untilMinute = (target: number) => sentMs - (sentMs % MINUTE_MS) + (target - minute) * MINUTE_MS;
  switch (pause) {
    case '30-min':
      return sentMs + 30 * MINUTE_MS;
    case '1-hour':
      return sentMs + 60 * MINUTE_MS;
    case 'until-13':
      return untilMinute(13 * 60);
    case 'until-tomorrow':
      // Less an hour: the clocks may change in that night.
      return untilMinute(23 * 60);
    default:
      return null;
  }
}
