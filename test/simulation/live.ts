/** Lives one life and watches over it. The first invariant that is broken ends it with a `Violation`. */
import { act } from './act.ts';
import { inWords } from './in-words.ts';
import { INVARIANTS } from './invariants/all.ts';
import { FROM_THE_FUTURE } from './invariants/total-functions.ts';
import type { Command, Life, LifeEvent } from './life.ts';
import type { Invariant, Scene, Watch } from './scene.ts';
import { Violation } from './scene.ts';
import { addressed, decidesNothing } from './send.ts';
import { storedMember } from './stored.ts';
import { believeStored, createTruth, noteSilence } from './truth.ts';
import { noteReply } from './truth-of-replies.ts';
import type { Hooks } from './world/computer.ts';
import { createComputer } from './world/computer.ts';
import { forgetPage } from './world/idle.ts';
import type { Page } from './world/page.ts';
import type { World } from './world/world.ts';
import { copyWorld, createWorld, note } from './world/world.ts';

/** What the product cannot do without: when one of these fails, only its recovery can be asked for. */
const CORE = /^(storage|alarms|idle|locks)\./;
/** The three that hold at every rest; broken after a crash, garbage or a failed sink, the invariant about that is broken. */
const AT_EVERY_REST = ['one-alarm', 'agreement', 'future-bounded'];
const ABOUT_TRIAL: Readonly<Record<Scene['trial'], string | null>> = {
  none: null,
  'core-failed': null,
  'after-crash': 'one-wake-recovery',
  'after-garbage': 'total-functions',
  'sink-failed': 'harmless-sinks',
};
const ALARM_AGAIN_MS = 60_000;
/** The product waits this long for an answer of storage, less for any other. */
const PATIENCE_MS = 8_000;
const SET_UP = {
  focus: [{ area: 'calf', side: 'both', kind: 'weak' }],
  flags: [],
  conditions: [],
  soreSpots: [],
};
/** Happenings that the two lives of `relive` cannot share. */
const NOT_RELIVED: readonly LifeEvent['do'][] = [
  'crash-at',
  'kill',
  'break',
  'mend',
  'garbage',
  'forget',
  'stretch',
  'lose-idle-event',
];

export interface Lived {
  world: World;
  events: number;
}

const rejections: unknown[] = [];
process.on('unhandledRejection', (why) => rejections.push(why));

export interface Options {
  /** Nobody watches: what happens is recorded, no more. */
  isWatched?: boolean;
  /** Only this invariant counts. */
  only?: string | null;
  worker?: 'immortal' | 'mortal';
  /** Given by whoever wants to read it when the life has failed. */
  world?: World;
}

export async function live(life: Life, options: Options = {}): Promise<Lived> {
  const { isWatched = true, only = null, worker: kind, world = createWorld(life.machine) } = options;
  world.stored.set(FROM_THE_FUTURE.key, FROM_THE_FUTURE.value);
  const watches: (Watch & Invariant)[] = isWatched
    ? INVARIANTS.map((each) => ({ ...each, ...each.watch() }))
    : [];
  const found: Violation[] = [];
  const pages: { open: Page | null } = { open: null };
  let hasCrashed = false;
  /** Until something last came to rest. */
  let wakes = 0;

  const say = (invariant: string, why: string | null | undefined) => {
    if (why === null || why === undefined) return;
    const about = AT_EVERY_REST.includes(invariant) ? ABOUT_TRIAL[scene.trial] : null;
    const violated = about ?? invariant;
    if (only === null || only === violated) found.push(new Violation(violated, why));
  };
  const giveUp = () => {
    if (rejections.length > 0)
      say('harmless-sinks', `a rejection that nobody handled: ${String(rejections.pop())}`);
    rejections.length = 0;
    const [first] = found;
    if (first !== undefined) throw first;
  };

  async function settled(by: string): Promise<void> {
    scene.by = by;
    const worker = computer.worker();
    const failed = [...(worker?.failed.keys() ?? [])];
    noteSilence(scene.truth, world, failed);
    if (worker !== null && !worker.isAlive) {
      hasCrashed = true;
      // An alarm comes back within a minute; anything else leaves the alarm where it stood, until something wakes.
      if (by !== 'alarm') scene.truth.isBlind = true;
      else scene.truth.lateMs += ALARM_AGAIN_MS;
      scene.truth.isMuddled = true;
      forgetPage(world);
      for (const watch of watches) say(watch.name, await watch.crashed?.(scene));
      return giveUp();
    }
    // Nobody was asked to decide anything; a page's own timer need not send.
    const isNobodyAsked = by === 'foreign' || (by === 'page' && world.counts.wakes === wakes);
    wakes = world.counts.wakes;
    if (isNobodyAsked) return giveUp();
    const isWaiting = worker?.timers.length !== 0;
    const isHung = worker?.hungAtMs !== null && world.realMs < (worker?.hungAtMs ?? 0) + PATIENCE_MS;
    // What was under way before the garbage, a crash or the loss of the alarm proves nothing about what came after.
    const isOld = by === 'timer' || by === 'page';
    if (
      isWaiting ||
      isHung ||
      (isOld && (scene.isTampered || hasCrashed || scene.truth.isBlind)) ||
      failed.some((name) => CORE.test(name))
    )
      scene.trial = 'core-failed';
    else if (scene.isTampered) scene.trial = 'after-garbage';
    else if (hasCrashed) scene.trial = 'after-crash';
    else scene.trial = failed.length > 0 ? 'sink-failed' : 'none';
    if (scene.trial !== 'core-failed') {
      if (scene.isTampered) believeStored(scene.truth, world);
      for (const watch of watches) say(watch.name, await watch.atRest?.(scene));
      hasCrashed = false;
      scene.isTampered = false;
      scene.truth.isBlind = false;
    }
    giveUp();
    if (kind === 'mortal') computer.stopWorker();
  }

  const hooks: Hooks = {
    settled,
    replied: (command: Command, reply: unknown, sentMs: number) => {
      noteReply(scene.truth, world, command, reply, sentMs);
      for (const watch of watches) watch.replied?.(scene, command.name, command.request, reply);
    },
    wrote: (before) => {
      for (const watch of watches) say(watch.name, watch.wrote?.(scene, before));
    },
    shown: () => {
      for (const watch of watches) say(watch.name, watch.shown?.(scene));
    },
    stoppedBusy: () => {
      hasCrashed = true;
      scene.truth.isBlind = true;
      // It may have been about to take in the late alarm that told of a rest.
      scene.truth.restedUntilMs = 0;
    },
    isImmortal: kind === 'immortal',
  };
  const computer = createComputer(world, hooks);
  const scene: Scene = {
    life,
    world,
    computer,
    truth: createTruth(),
    by: 'installed',
    isTampered: false,
    trial: 'none',
    async relive(worker) {
      const events = life.events.filter((event) => !NOT_RELIVED.includes(event.do) && !isUnknown(event));
      return timeline((await live({ ...life, events }, { isWatched: false, worker })).world);
    },
    async imagine(change) {
      const other = createComputer(copyWorld(world));
      await change(other);
      return other.world;
    },
  };

  await computer.deliver('installed', ({ events }) => void events.installed.fire());
  await computer.send([{ name: 'setPerson', request: { person: SET_UP } }]);
  await computer.send([{ name: 'changeSettings', request: { settings: { ...life.settings } } }]);
  let events = 0;
  for (const event of life.events) {
    const told = addressedEvent(scene, event);
    for (const watch of watches) say(watch.name, await watch.before?.(scene, told));
    giveUp();
    if (event.do === 'garbage' || event.do === 'forget') scene.isTampered = true;
    note(world, { what: 'did', text: inWords(told) });
    await act(scene, told, pages);
    // Firefox repeats itself as soon as the worker is gone: input in the very moment between would never be told of.
    await computer.tellNews();
    noteSilence(scene.truth, world, [...(computer.worker()?.failed.keys() ?? [])]);
    for (const watch of watches) say(watch.name, watch.passed?.(scene));
    giveUp();
    events += 1;
  }
  pages.open?.close();
  for (const watch of watches) say(watch.name, await watch.ended?.(scene));
  giveUp();
  return { world, events };
}

/** Commands about a session name the one that is there now. */
function addressedEvent(scene: Scene, event: LifeEvent): LifeEvent {
  if (event.do === 'command') return { ...event, command: addressed(scene, event.command) };
  if (event.do !== 'commands') return event;
  const [a, b] = event.commands;
  return { ...event, commands: [addressed(scene, a), addressed(scene, b)] };
}

/** It wakes a worker that has stopped, and one that lives does not look at the world for it. */
function isUnknown(event: LifeEvent): boolean {
  if (event.do === 'command') return decidesNothing(event.command);
  return (event.do === 'alarm' && event.how === 'foreign') || event.do === 'click' || event.do === 'commands';
}

/** What was seen, and what is remembered in the end. */
function timeline(world: World): string {
  const seen = world.record.flatMap((happening) => {
    if (happening.what === 'badge') return [`${happening.atMs} badge ${happening.text}`];
    return happening.what === 'shown' || happening.what === 'cleared'
      ? [`${happening.atMs} ${happening.what}`]
      : [];
  });
  const kept = ['cycle', 'settings', 'pausedUntilMs', 'dose'].map((key) =>
    JSON.stringify(world.stored.get(key)),
  );
  return [...seen, ...kept, storedMember(world, 'session') === null ? 'no session' : 'a session'].join('\n');
}
