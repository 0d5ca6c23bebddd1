/** The oracle's account of a life: what is true, as far as it can be known without asking the product. */
import type { Settings } from '../../src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import type { Api } from './life.ts';
import type { Truth } from './scene.ts';
import { numberIn, storedMember } from './stored.ts';
import { isWithinHours } from './working-hours.ts';
import { idleSeconds } from './world/idle.ts';
import type { World } from './world/world.ts';
import { wallMs } from './world/world.ts';

const MINUTE_MS = 60_000;
/** A sleep is noticed by the alarm that comes late; until then a heartbeat of it, and a minute, counts as work. */
const UNNOTICED_SLEEP_MS = 7 * MINUTE_MS;
const UNNOTICED_ABSENCE_MS = 5_000;
/** The platform's last date, epoch ms. */
const LATEST_DATE_MS = 8.64e15;

export function createTruth(): Truth {
  return {
    settings: DEFAULT_SETTINGS,
    isSetUp: false,
    pausedUntilMs: null,
    callUntilMs: null,
    toggledAtMs: 0,
    heldUpToMs: 0,
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
  // A screen is locked at once, whether or not somebody had stopped before: of that the browser says nothing.
  const unseenMs = world.person.isLocked ? settings.awaySeconds * 1_000 : 0;
  if (endMs - fromMs < settings.restMinutes * MINUTE_MS + unnoticedMs + unseenMs || world.crash !== null)
    return;
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
  // Whoever is told and cannot remember knows nothing of it later.
  const isForgotten = world.faults.has('storage.get') || failed.includes('storage.set');
  truth.isMuddled ||= isForgotten && !world.person.isTyping;
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
  // What is no date at all is put aside at the first whole look.
  return typeof value === 'number' && value <= LATEST_DATE_MS ? value : null;
}

/** With a shorter interval the next reminder may come sooner. */
export function shortenRest(truth: Truth): void {
  if (truth.settings === null) return;
  const endMs = truth.restEndMs + truth.settings.intervalMinutes * MINUTE_MS - 1_000;
  truth.restedUntilMs = Math.min(truth.restedUntilMs, endMs);
}
