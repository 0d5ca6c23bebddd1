/**
 * What outlives the worker: the clocks, the person, storage, alarms, what is on the screen. Plain data, so that a moment can
 * be copied and lived on in two ways. `browser.ts` is how one life of the worker reaches it.
 */
import type { Api, Machine, Noise } from '../life.ts';

export interface Alarm {
  name: string;
  /** Epoch ms, by the wall clock. */
  scheduledTime: number;
  periodMs: number | null;
  /** Monotonic ms at which Firefox's own timer for it fires. */
  firesAtMonoMs: number;
}

export interface Fault {
  how: 'reject' | 'hang' | 'slow';
  isSticky: boolean;
}

/** Something that was seen, kept for the oracle and the story. */
export type Happening = { atMs: number; wallMs: number } & (
  | { what: 'shown'; text: string }
  | { what: 'cleared' }
  | { what: 'badge'; text: string }
  | { what: 'title'; text: string }
  | { what: 'woken'; by: string; worker: number }
  | { what: 'killed'; isCrash: boolean }
  /** What the person or the machine did. */
  | { what: 'did'; text: string }
);

export interface World {
  machine: Machine;
  /** True time since the life began, ms; all other clocks derive from it. */
  realMs: number;
  /** Wall time is `realMs + shiftMs`. */
  shiftMs: number;
  /** Monotonic time is `realMs - heldMs`. */
  heldMs: number;
  timeZone: string;
  person: { isTyping: boolean; lastInputMs: number; isLocked: boolean };
  /** What the browser's idle service last said, and at which threshold in seconds. */
  idle: { said: 'active' | 'idle' | 'locked'; thresholdSeconds: number; repeats: number };
  alarms: Map<string, Alarm>;
  /** Chromium: when alarms were last looked through (wall), and when next (monotonic). */
  poll: { lastWallMs: number; nextMonoMs: number };
  notifications: Map<string, { askedAtMs: number; shownAtMs: number }>;
  badge: string;
  title: string;
  /** Frozen: nobody shares a mutable object with the store. */
  stored: Map<string, unknown>;
  history: Map<string, unknown>;
  /** Beside it: what each local day holds. */
  historySums: Map<string, unknown>;
  locks: Set<string>;
  noise: Noise;
  faults: Map<Api, Fault>;
  /** The worker dies when this many more calls were made; null for never. */
  crash: { call: number; isAfter: boolean } | null;
  record: Happening[];
  counts: { wakes: number; writes: number; calls: number; workers: number };
}

export function createWorld(machine: Machine): World {
  return {
    machine,
    realMs: 0,
    shiftMs: machine.startMs,
    heldMs: 0,
    timeZone: machine.timeZone,
    person: { isTyping: true, lastInputMs: 0, isLocked: false },
    idle: { said: 'active', thresholdSeconds: 60, repeats: 0 },
    alarms: new Map(),
    poll: { lastWallMs: 0, nextMonoMs: Number.POSITIVE_INFINITY },
    notifications: new Map(),
    badge: '',
    title: '',
    stored: new Map(),
    history: new Map(),
    historySums: new Map(),
    locks: new Set(),
    noise: 'none',
    faults: new Map(),
    crash: null,
    record: [],
    counts: { wakes: 0, writes: 0, calls: 0, workers: 0 },
  };
}

/** The same moment once more, to be lived on in another way. */
export function copyWorld(world: World): World {
  return {
    ...world,
    person: { ...world.person },
    idle: { ...world.idle },
    alarms: new Map([...world.alarms].map(([name, alarm]) => [name, { ...alarm }])),
    poll: { ...world.poll },
    notifications: new Map(world.notifications),
    stored: new Map(world.stored),
    history: new Map(world.history),
    historySums: new Map(world.historySums),
    locks: new Set(world.locks),
    faults: new Map(world.faults),
    crash: null,
    record: [],
    counts: { ...world.counts },
  };
}

export function wallMs(world: World): number {
  return world.realMs + world.shiftMs;
}

export function monoMs(world: World): number {
  return world.realMs - world.heldMs;
}

/** Distributes over the union, so that each happening keeps its own members. */
type Untimed<H> = H extends unknown ? Omit<H, 'atMs' | 'wallMs'> : never;

export function note(world: World, happening: Untimed<Happening>): void {
  world.record.push({ ...happening, atMs: world.realMs, wallMs: wallMs(world) } as Happening);
}
