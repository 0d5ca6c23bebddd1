import { expect } from 'vitest';
import { dueAt } from '../../src/core/cycle.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { State } from '../../src/core/state.ts';
import type { Extension } from './extension.ts';

const CALF = {
  focus: [{ area: 'calf', side: 'both', kind: 'weak' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};

/** Somebody with weak calves has answered all questions; a reminder comes as soon as it is due, without a lull. */
export async function setUp(extension: Extension, settings: Partial<Settings> = {}): Promise<void> {
  await extension.send('setPerson', { person: CALF });
  await extension.send('setPlace', { place: { wall: 'yes' } });
  await extension.send('changeSettings', { settings: { capMinutes: 0, ...settings } });
}

/** The notification of the present offer was shown. */
export function isReminded({ cycle }: State): boolean {
  return cycle.isNotified;
}

/** What a person would miss if it were lost. */
export function belongings({ person, settings, place, dose, practice, sessionCount }: State): object {
  return { person, settings, place, dose, practice, sessionCount };
}

/** It was offered when it was due, or as soon as there was a browser again. */
export function expectInTime(before: State, after: State, openedMs: number): void {
  const dueMs = dueAt(before.cycle, before.settings);
  expect(after.cycle.stageSinceMs).toBeGreaterThanOrEqual(dueMs - 1000);
  expect(after.cycle.stageSinceMs).toBeLessThanOrEqual(Math.max(dueMs, openedMs) + 3000);
}
