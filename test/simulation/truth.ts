/** The oracle's account of a life: what is true, as far as it can be known without asking the product. */
import type { Settings } from '../../src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Api, Command } from './life.ts';
import type { Truth } from './scene.ts';
import { numberIn, storedMember } from './stored.ts';
import { isWithinHours, localTime } from './working-hours.ts';
import { idleSeconds } from './world/idle.ts';
import type { World } from './world/world.ts';
import { wallMs } from './world/world.ts';

const MINUTE_MS = 60_000;
/** A sleep is noticed by the alarm that comes late; until then a heartbeat of it, and a minute, counts as work. */
const UNNOTICED_SLEEP_MS = 7 * MINUTE_MS;
const UNNOTICED_ABSENCE_MS = 5_000;

export function createTruth(): Truth {
  return {
    settings: DEFAULT_SETTINGS,
    isSetUp: false,
    pausedUntilMs: null,
    callUntilMs: null,
    calledToMs: 0,
    presentSinceMs: 0,
    lateMs: 0,
    restedUntilMs: 0,
    restBeginMs: 0,
    restEndMs: 0,
    gap: null,
    hasSlept: false,
    isMuddled: false,
    isNewsLost: false,
    isBlind: false,
    areSessionsKnown: true,
    wasSilent: true,
    isCallDenied: false,
    quietSinceMs: 0,
  };
}

/** Presence begins anew: from now on nobody has waited for a reminder. */
export function disturb(truth: Truth, world: World): void {
  truth.presentSinceMs = world.realMs;
  truth.lateMs = 0;
}

/** Nobody knows any more how the time before relates to the time after. */
export function loseTrack(truth: Truth, world: World): void {
  disturb(truth, world);
  truth.restedUntilMs = 0;
  truth.gap = null;
  // What looks like a rest, or like closing time, ends a call that was said.
  truth.callUntilMs = null;
}

/** The person is back at `endMs`, true time, from an absence that began with the last input at `fromMs`. */
export function noteReturn(
  truth: Truth,
  world: World,
  { fromMs, endMs, ...absence }: { fromMs: number; endMs: number; isAsleep: boolean },
): void {
  const { settings, isMuddled } = truth;
  // How long somebody listened who went away in a call, the product says; so whether a call whose track was lost is on.
  noteCall(truth, world);
  const wasInCall = fromMs + world.shiftMs < truth.calledToMs;
  const isAsleep = absence.isAsleep || truth.hasSlept;
  const isSeen = world.machine.input === 'true';
  truth.hasSlept = false;
  truth.isMuddled = false;
  truth.callUntilMs = null;
  truth.gap = { endMs, lengthMs: endMs - fromMs };
  truth.presentSinceMs = endMs;
  if (settings === null || truth.isSetUp !== true || !isSeen || isMuddled) return;
  // A browser that does not answer about input leaves the absence unseen.
  if (world.faults.has('idle.queryState')) return;
  // Sound without input may be watching, and a person on the phone is not seen.
  if (world.noise !== 'none' || settings.isOnPhoneALot || wasInCall) return;
  const isQuiet = truth.pausedUntilMs !== null || isEnough(truth, world);
  const isCounting = !isQuiet && isWithinHours(settings, wallMs(world), world.timeZone);
  // While the alarm stands far ahead nobody looks, and a sleep is seen only by an idle event.
  if (isAsleep && !isCounting) return;
  const unnoticedMs = isAsleep || truth.isNewsLost ? UNNOTICED_SLEEP_MS : UNNOTICED_ABSENCE_MS;
  truth.isNewsLost = false;
  if (endMs - fromMs < settings.restMinutes * MINUTE_MS + unnoticedMs || world.crash !== null) return;
  // Hours that open while nobody is there begin a cycle at once, and a silence too short for being away is work in it;
  // so is one too short for a rest, when the alarm is gone with the browser.
  const awayMs = Math.max(settings.awaySeconds * 1_000, isAsleep ? settings.restMinutes * MINUTE_MS : 0);
  const isOpenBefore = isWithinHours(settings, endMs - awayMs + world.shiftMs, world.timeZone);
  truth.restBeginMs = fromMs;
  truth.restEndMs = isOpenBefore ? endMs : endMs - awayMs;
  truth.restedUntilMs = truth.restEndMs + settings.intervalMinutes * MINUTE_MS - 1_000;
}

function noteCall(truth: Truth, world: World): void {
  truth.calledToMs = Math.max(
    truth.calledToMs,
    truth.callUntilMs ?? 0,
    storedTime(world, 'callUntilMs') ?? 0,
  );
}

function isInCall({ callUntilMs }: Truth, world: World): boolean {
  return callUntilMs !== null && wallMs(world) < callUntilMs;
}

/** What silences for a while, or cannot be counted on, is no time in which a reminder could be late. */
export function noteSilence(truth: Truth, world: World, failed: readonly Api[]): void {
  const { settings } = truth;
  const nowMs = wallMs(world);
  noteCall(truth, world);
  const isPaused = truth.pausedUntilMs !== null && nowMs < truth.pausedUntilMs;
  const isClosed = settings === null || !isWithinHours(settings, nowMs, world.timeZone);
  // Nobody was told of input when it stopped, and the fault may be gone by the time of the return.
  truth.isMuddled ||= failed.includes('idle.queryState') && !world.person.isTyping;
  // The first look since the alarm was lost, in the middle of an absence: how much of it was before, nobody knows.
  truth.isMuddled ||= truth.isBlind && !world.person.isTyping;
  // Closing time ends it: how much of an absence was in the call, only the product knows.
  if (isClosed && truth.callUntilMs !== null) {
    truth.callUntilMs = null;
    truth.isMuddled ||= !world.person.isTyping;
  }
  const isAway = idleSeconds(world) >= (settings?.awaySeconds ?? 30) || world.person.isLocked;
  const isSilent =
    isPaused ||
    isClosed ||
    isAway ||
    truth.isBlind ||
    failed.length > 0 ||
    world.faults.size > 0 ||
    world.noise !== 'none' ||
    isEnough(truth, world) ||
    world.machine.input === 'stuck-idle' ||
    isInCall(truth, world) ||
    // How long these last at most is the product's to say; how long at least, the oracle knows.
    (storedTime(world, 'pausedUntilMs') ?? 0) > nowMs ||
    (storedTime(world, 'callUntilMs') ?? 0) > nowMs ||
    storedMember(world, 'session') !== null;
  // A silence that was there the last time has lasted until now.
  if (isSilent || truth.wasSilent) disturb(truth, world);
  truth.wasSilent = isSilent;
}

/** "Enough for today": as many sessions of this life in which something was held. */
function isEnough({ settings, areSessionsKnown }: Truth, world: World): boolean {
  const enoughSessions = settings?.enoughSessions ?? null;
  if (enoughSessions === null) return false;
  const { history, stored } = world;
  if (!areSessionsKnown && (numberIn(storedMember(world, 'sessionDay'), 'count') ?? 0) >= enoughSessions) {
    return true;
  }
  const outbox = stored.get('outbox');
  const waiting = Array.isArray(outbox) ? outbox.map((entry) => String(entry?.id)) : [];
  // A hold is `session/step/…`, a session is its own id alone; a break counts as one.
  const isCounted = (id: string) => !id.includes('/') || id.startsWith('break/');
  const sessions = [...new Set([...history.keys(), ...waiting])].filter(isCounted);
  return sessions.length >= enoughSessions;
}

/** Takes in what a page was told. A reply that never came leaves open what was done. */
export function noteReply(
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
      if (isChanged) truth.pausedUntilMs = pauseEnd(String(request['pause']), sentMs, world.timeZone);
      break;
    case 'endPause':
      truth.pausedUntilMs = null;
      break;
    case 'startCall':
      // Outside hours it has ended as soon as it is said.
      if (isChanged && truth.settings !== null && isWithinHours(truth.settings, sentMs, world.timeZone)) {
        truth.callUntilMs = sentMs + Number(request['minutes']) * MINUTE_MS;
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

/** After what nobody can account for, what is stored is the truth. */
export function believeStored(truth: Truth, world: World): void {
  const settings = storedMember(world, 'settings');
  truth.settings = settings === null ? null : ({ ...DEFAULT_SETTINGS, ...settings } as Settings);
  truth.isSetUp = storedMember(world, 'person')?.['isSetUp'] === true;
  truth.pausedUntilMs = storedTime(world, 'pausedUntilMs');
  truth.callUntilMs = storedTime(world, 'callUntilMs');
  shortenRest(truth);
}

function storedTime({ stored }: World, key: string): number | null {
  const value = stored.get(key);
  return typeof value === 'number' ? value : null;
}

/** With a shorter interval the next reminder may come sooner. */
function shortenRest(truth: Truth): void {
  if (truth.settings === null) return;
  const endMs = truth.restEndMs + truth.settings.intervalMinutes * MINUTE_MS - 1_000;
  truth.restedUntilMs = Math.min(truth.restedUntilMs, endMs);
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
