/** Builders that the tests of the cycle share. */
import type { Cycle } from '../../src/core/cycle.ts';
import { workedAt } from '../../src/core/cycle.ts';
import type { Facts } from '../../src/core/facts.ts';
import { observe } from '../../src/core/presence.ts';
import type { Settings } from '../../src/core/settings.ts';
import { facts, MINUTE, settings } from './given.ts';

export const USUAL = settings();

export function idle(nowMs: number, change: Partial<Facts> = {}): Facts {
  return facts(nowMs, { idle: 'idle', ...change });
}

export function locked(nowMs: number, change: Partial<Facts> = {}): Facts {
  return facts(nowMs, { idle: 'locked', ...change });
}

/** The cycle after the world said each of these, one after the other. */
export function seen(from: Cycle, chosen: Settings, ...worlds: Facts[]): Cycle {
  return worlds.reduce((now, world) => observe(now, chosen, world), from);
}

/** Minutes of work at `nowMs`. */
export function worked(of: Cycle, nowMs: number, chosen = USUAL): number {
  return workedAt(of, chosen, nowMs) / MINUTE;
}
