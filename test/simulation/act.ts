/** Does what an event of a life says, and tells the oracle the truth about it. */
import { click } from './invariants/idempotence.ts';
import type { LifeEvent, Noise } from './life.ts';
import type { Scene } from './scene.ts';
import { send } from './send.ts';
import { storedMember } from './stored.ts';
import { believeStored, disturb, loseTrack, noteReturn } from './truth.ts';
import { copyJson } from './world/copy-json.ts';
import { closeBrowser, freeze, sleep, stopTyping, touch, type, update } from './world/machine.ts';
import type { Page } from './world/page.ts';
import { openPage } from './world/page.ts';
import { wallMs } from './world/world.ts';

const MINUTE_MS = 60_000;
/** A delay of the alarm that the product takes for sleep. */
const LATE_MS = 4 * MINUTE_MS;
/** Two heartbeats: one notices the quiet, one that it has lasted. */
const QUIET_MS = 10 * MINUTE_MS;
/** A return that nobody is told of is seen by the next heartbeat, and is an absence until then. */
const UNSEEN_MS = 6 * MINUTE_MS;
const DROPPED_MS = MINUTE_MS;
/** A call that never answers blocks until patience or the worker ends. */
const HANG_MS = 6 * MINUTE_MS;
/** So long the product waits for an answer before it goes on, with some room. */
const HELD_UP_MS = 15_000;

/** One act. `pages` holds the page that is open, if there is one. */
export async function act(scene: Scene, event: LifeEvent, pages: { open: Page | null }): Promise<void> {
  const { world, computer, truth } = scene;
  switch (event.do) {
    case 'work':
      comeBack(scene, world.realMs, false);
      await type(computer);
      return computer.pass(event.minutes * MINUTE_MS);
    case 'pause-typing':
      stopTyping(world);
      return computer.pass(event.seconds * 1000);
    case 'go-away':
      stopTyping(world);
      return computer.pass(event.minutes * MINUTE_MS);
    case 'lock':
      stopTyping(world);
      world.person.isLocked = true;
      await computer.tellNews();
      return computer.pass(event.minutes * MINUTE_MS);
    case 'lose-idle-event':
      truth.isNewsLost = true;
      return computer.loseNews();
    case 'sleep':
      // Firefox's timer stands still with the machine, so what was an hour ahead is an hour ahead still (fault A05).
      truth.isBlind ||= world.machine.profile === 'firefox' && world.machine.isMonoStopped;
      if (event.isBack) comeBack(scene, world.realMs + event.minutes * MINUTE_MS, true);
      else fallAsleep(scene);
      return sleep(computer, event.minutes * MINUTE_MS, event.isBack);
    case 'freeze':
      if (event.isBack) comeBack(scene, world.realMs + event.seconds * 1000, true);
      else fallAsleep(scene);
      return freeze(computer, event.seconds * 1000, event.isBack);
    case 'close-browser':
      closePage(scene, pages);
      // That its alarm is gone is known only to the first look, and a look without storage remembers nothing.
      truth.isMuddled ||= world.faults.has('storage.get');
      comeBack(scene, world.realMs + event.minutes * MINUTE_MS, true);
      return closeBrowser(computer, event.minutes * MINUTE_MS, event);
    case 'update':
      closePage(scene, pages);
      disturb(truth, world);
      return update(computer);
    case 'set-clock':
      // A pause that is over does not begin again.
      if ((truth.pausedUntilMs ?? 0) <= wallMs(world)) truth.pausedUntilMs = null;
      world.shiftMs += event.minutes * MINUTE_MS;
      world.poll.lastWallMs = Math.min(world.poll.lastWallMs, wallMs(world));
      truth.isBlind = true;
      // A lull in which the clock is set forward looks like a sleep.
      truth.isMuddled ||= !world.person.isTyping;
      return loseTrack(truth, world);
    case 'travel':
      world.timeZone = event.timeZone;
      truth.isBlind = true;
      return loseTrack(truth, world);
    case 'kill':
      return computer.stopWorker();
    case 'crash-at':
      world.crash = { call: event.call, isAfter: event.isAfter };
      truth.lateMs += DROPPED_MS;
      return;
    case 'alarm':
      return misbehave(scene, event.how);
    case 'command':
      await reachFor(scene);
      return send(scene, Array(event.times).fill(event.command));
    case 'commands':
      await reachFor(scene);
      return send(scene, event.commands);
    case 'click':
      await reachFor(scene);
      disturb(truth, world);
      return click(computer, event, event.times);
    case 'shortcut':
      await reachFor(scene);
      disturb(truth, world);
      // Whether it paused or went on, only the product says.
      if (event.name === 'pause') {
        truth.pausedUntilMs = null;
        truth.toggledAtMs = wallMs(world);
      }
      return computer.deliver('shortcut', ({ events }) => void events.shortcut.fire(event.name));
    case 'stretch':
      return stretch(scene, event, pages);
    case 'sound':
      hearNoise(scene, event.noise);
      // A sound that began or ended while nobody typed: whether somebody listened, nobody knows.
      if (!world.person.isTyping) truth.isMuddled = true;
      return;
    case 'break':
      world.faults.set(event.api, { how: event.how, isSticky: event.isSticky });
      if (event.how === 'hang') truth.lateMs += HANG_MS;
      return;
    case 'mend':
      // What hung goes on now, and shows what was decided when it began.
      if ([...world.faults.values()].some(({ how }) => how !== 'reject'))
        truth.heldUpToMs = world.realMs + HELD_UP_MS;
      world.faults.clear();
      truth.restedUntilMs = 0;
      return disturb(truth, world);
    case 'garbage':
      world.stored.set(event.key, copyJson(event.value));
      return forgetTruth(scene, [event.key]);
    case 'forget':
      for (const key of event.keys) world.stored.delete(key);
      return forgetTruth(scene, event.keys);
  }
}

/** Who clicks is there. */
async function reachFor(scene: Scene): Promise<void> {
  comeBack(scene, scene.world.realMs, false);
  await touch(scene.computer);
}

function comeBack({ world, truth, computer }: Scene, endMs: number, isAsleep: boolean): void {
  const { person } = world;
  if (!person.isTyping && computer.losesNews()) {
    disturb(truth, world);
    truth.lateMs = UNSEEN_MS;
  }
  const fromMs = person.isTyping ? world.realMs : person.lastInputMs;
  const awaySeconds = truth.settings?.awaySeconds ?? 60;
  // Firefox never says that the screen is locked (fault F04).
  const isSeenLocked = person.isLocked && world.machine.profile === 'chromium';
  const isPlain = !isAsleep && !truth.hasSlept && !truth.isMuddled && !isSeenLocked;
  // A lull.
  if (isPlain && endMs - fromMs < awaySeconds * 1000) return;
  // A page that drives a session stands for the person.
  truth.isMuddled ||= truth.isBlind || (isAsleep && computer.dropsAlarm()) || world.locks.size > 0;
  noteReturn(truth, world, { fromMs, endMs, isAsleep });
}

function fallAsleep({ truth, world, computer }: Scene): void {
  truth.isMuddled ||= truth.isBlind || computer.dropsAlarm();
  loseTrack(truth, world);
  truth.hasSlept = true;
}

/** A call that goes on, or begins again before its quiet was long enough to be noticed, is the one that was denied. */
function hearNoise({ world, truth }: Scene, noise: Noise): void {
  const isHeard = noise !== 'none';
  if (isHeard && truth.quietSinceMs !== null && world.realMs - truth.quietSinceMs >= QUIET_MS) {
    truth.isCallDenied = false;
  }
  truth.quietSinceMs = isHeard ? null : (truth.quietSinceMs ?? world.realMs);
  world.noise = noise;
}

/** A page that drives a session stands for the person: how much of their absence it stood for, nobody knows. */
function closePage({ truth, world }: Scene, pages: { open: Page | null }): void {
  const isDriving = pages.open?.isOpen() === true && storedMember(world, 'session') !== null;
  if (isDriving && !world.person.isTyping) truth.isMuddled = true;
  pages.open?.close();
}

async function misbehave(scene: Scene, how: (LifeEvent & { do: 'alarm' })['how']): Promise<void> {
  const { world, computer, truth } = scene;
  const alarm = world.alarms.get('next');
  switch (how) {
    case 'early':
      if (alarm === undefined) return;
      return computer.deliver('alarm', ({ events }) => {
        events.alarm.fire({ name: 'next', scheduledTime: alarm.scheduledTime });
      });
    case 'foreign':
      return computer.deliver('foreign', ({ events }) => {
        events.alarm.fire({ name: 'foreign', scheduledTime: wallMs(world) });
      });
    case 'late':
      world.poll.nextMonoMs += LATE_MS;
      if (alarm !== undefined) alarm.firesAtMonoMs += LATE_MS;
      truth.isBlind = true;
      return loseTrack(truth, world);
    case 'lost':
      world.alarms.clear();
      truth.isBlind = true;
      return loseTrack(truth, world);
    case 'dropped':
      truth.lateMs += DROPPED_MS;
      return computer.misbehave(how);
    case 'twice':
      return computer.misbehave(how);
  }
}

async function stretch(
  scene: Scene,
  { kind, minutes, closes }: LifeEvent & { do: 'stretch' },
  pages: { open: Page | null },
): Promise<void> {
  const { world, computer, truth } = scene;
  loseTrack(truth, world);
  await computer.send([{ name: 'startSession', request: { kind, pickedAtMs: wallMs(world) } }]);
  if (pages.open === null || !pages.open.isOpen()) pages.open = openPage(computer);
  await computer.send([{ name: 'lookIn', request: {} }]);
  stopTyping(world);
  await computer.pass(minutes * MINUTE_MS);
  if (closes) pages.open?.close();
  loseTrack(truth, world);
  await type(computer);
}

function forgetTruth({ world, truth }: Scene, keys: readonly string[]): void {
  // Since when nobody was there is lost with it, and how much of the next absence was seen nobody knows.
  if (keys.includes('cycle')) truth.isMuddled = true;
  // An entry that was on its way to the history told of a session.
  if (keys.includes('outbox')) truth.areSessionsKnown = false;
  loseTrack(truth, world);
  truth.isCallDenied = true;
  believeStored(truth, world);
  // Whether a number is a time that can be read, only the product says, at its first look.
  if (keys.includes('pausedUntilMs')) truth.pausedUntilMs = null;
  if (keys.includes('callUntilMs')) truth.callUntilMs = null;
  truth.settings = null;
  truth.isSetUp = null;
}
