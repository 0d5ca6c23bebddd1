/** What an invariant sees of a life: the world as it is, and the truth that the code under test can only guess. */
import type { Settings } from '../../src/core/settings.ts';
import type { Life, LifeEvent } from './life.ts';
import type { Computer } from './world/computer.ts';
import type { World } from './world/world.ts';

/** Known to the oracle from what it did itself and from the replies it got, never from the code's own rules. */
export interface Truth {
  /** As acknowledged; null when nobody can know them any more. */
  settings: Settings | null;
  isSetUp: boolean | null;
  /** Wall time until which nobody may be reminded, as the person chose it. */
  pausedUntilMs: number | null;
  /** Wall time until which the person said to be in a call. */
  callUntilMs: number | null;
  /** When the keys that pause and go on were pressed last, epoch ms. */
  toggledAtMs: number;
  /** The person said that what is heard is no call. */
  isCallDenied: boolean;
  /** True ms since when no tab makes a sound; null while one does. */
  quietSinceMs: number | null;
  /** Until this true time something may come that hung until the browser was mended. */
  heldUpToMs: number;
  /** The latest end of a call that was ever said or stored, epoch ms: whoever went away before it may have listened. */
  calledToMs: number;
  /** True ms since when the person has been there without any disturbance. */
  presentSinceMs: number;
  /** How much later than usual the next alarms may come, ms. */
  lateMs: number;
  /** Nothing may be shown before this true time: there was a whole rest. */
  restedUntilMs: number;
  /** True ms of the last input before that rest. */
  restBeginMs: number;
  /** True ms at which that rest ended. */
  restEndMs: number;
  /** True ms at which the last gap ended, and how long it was. */
  gap: { endMs: number; lengthMs: number } | null;
  /** During the present absence the machine has slept or stood still. */
  hasSlept: boolean;
  /** A crash during the present absence may have swallowed the alarm whose lateness told of it. */
  isMuddled: boolean;
  /** Idle events may be missing. */
  isNewsLost: boolean;
  /** Nothing has woken the worker since its alarm was made useless. */
  isBlind: boolean;
  /** All sessions of this life are in the history, or on their way there. */
  areSessionsKnown: boolean;
  /** There was a silence at the last look. */
  wasSilent: boolean;
}

/** What the wake that has just come to rest went through. */
export type Trial = 'none' | 'after-crash' | 'after-garbage' | 'sink-failed' | 'core-failed';

export interface Scene {
  life: Life;
  world: World;
  computer: Computer;
  truth: Truth;
  /** What set off what has come to rest. */
  by: string;
  trial: Trial;
  /** Somebody changed what is stored, and nothing has come to rest since. */
  isTampered: boolean;
  /** Everything that was seen in this life without faults, lived once more with a worker that is never stopped or always. */
  relive: (worker: 'immortal' | 'mortal') => Promise<string>;
  /** Lives `act` on a copy of this moment, with a new worker, and gives the world it leaves. */
  imagine: (act: (other: Computer) => Promise<void>) => Promise<World>;
}

/** What one invariant watches for in one life. Each returns what is wrong, or null. */
export interface Watch {
  /** All that was set off has come to rest, and nothing that the product cannot do without has failed. */
  atRest?: (scene: Scene) => string | null | Promise<string | null>;
  /** Time has passed, whether or not anything woke the worker. */
  passed?: (scene: Scene) => string | null;
  /** Before the person or the machine does the next thing. */
  before?: (scene: Scene, event: LifeEvent) => Promise<string | null>;
  /** A notification has just been shown. */
  shown?: (scene: Scene) => string | null;
  /** `storage.local` was written; what it held before. */
  wrote?: (scene: Scene, before: ReadonlyMap<string, unknown>) => string | null;
  /** The worker has just crashed. */
  crashed?: (scene: Scene) => Promise<string | null>;
  /** A page got `reply` to its command. */
  replied?: (scene: Scene, name: string, request: Readonly<Record<string, unknown>>, reply: unknown) => void;
  ended?: (scene: Scene) => string | null | Promise<string | null>;
}

export interface Invariant {
  name: string;
  /** One sentence. */
  says: string;
  watch: () => Watch;
}

/** One that fails was found. */
export class Violation extends Error {
  override name = 'Violation';
  invariant: string;
  constructor(invariant: string, why: string) {
    super(`${invariant}: ${why}`);
    this.invariant = invariant;
  }
}
