/** A session that is broken off in each of its phases: it goes on, or waits, with the whole holds that were held. */
import { expect } from 'vitest';
import type { BeatKind } from '../../src/core/beats.ts';
import { view } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import type { View } from './drivers/driver.ts';
import type { Browser, Extension } from './extension.ts';
import { reopenExtension } from './extension.ts';
import { press } from './person.ts';

/** Seated, both sides at once, not to be done cold: every kind of phase, and nothing that needs a wall. */
const LOWER_BACK = {
  focus: [{ area: 'lower-back', side: 'both', kind: 'tight' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};
/** In the order in which they are broken off: the ease-out is the last one, after which nothing is left to do. */
const PHASES: readonly BeatKind[] = ['warm-up', 'get-ready', 'ease-in', 'hold', 'change', 'ease-out'];

interface Shown {
  extension: Extension;
  popup: View;
}

/** What breaks a session off. */
interface BreakOff {
  /** Opens the page that drives the session. */
  show(extension: Extension): Promise<View>;
  /** That page is lost by it, and must be opened anew. */
  isViewLost: boolean;
  /** Breaks it off; the extension afterwards. */
  act(shown: Shown): Promise<Extension>;
}

/** The toolbar popup is closed. */
export const POPUP_CLOSED: BreakOff = {
  show: ({ driver }) => driver.openToolbarPopup(),
  isViewLost: true,
  async act({ extension, popup }) {
    await popup.close();
    await popup.waitUntilClosed();
    return extension;
  },
};

/** The service worker, or the event page, is stopped; the page that drives the session stays. */
export const WORKER_STOPPED: BreakOff = {
  show: showInTab,
  isViewLost: false,
  async act({ extension }) {
    await extension.driver.worker.kill();
    return extension;
  },
};

/** The browser is closed, and started again with the profile in which the extension is installed. */
export function browserRestarted(browser: Browser, profileDir: string): BreakOff {
  return {
    show: showInTab,
    isViewLost: true,
    async act({ extension }) {
      await extension.close();
      return reopenExtension(browser, { profileDir, isInstalled: true });
    },
  };
}

function showInTab({ driver }: Extension): Promise<View> {
  return driver.openPage('src/ui/popup/index.html');
}

/** Breaks a session off in each phase, goes on each time, and holds it to its end. Closes the browser afterwards. */
export async function breakOffInEachPhase(extension: Extension, breakOff: BreakOff): Promise<void> {
  const shown = { extension, popup: await breakOff.show(extension) };
  try {
    await holdBrokenOff(shown, breakOff);
  } finally {
    await shown.extension.close();
  }
}

async function holdBrokenOff(shown: Shown, { show, isViewLost, act }: BreakOff): Promise<void> {
  await shown.extension.send('setPerson', { person: LOWER_BACK });
  await shown.extension.send('setPlace', { place: { chair: 'yes' } });
  await press(shown.popup, 'Just one');
  for (const phase of PHASES) {
    if (phase === 'get-ready') await skipWarmUp(shown);
    await shown.extension.waitForState(`it is in ${phase}`, isIn(phase), 60_000);
    const brokenMs = Date.now();
    shown.extension = await act(shown);
    if (isViewLost) shown.popup = await show(shown.extension);
    if (phase === 'ease-out') break;
    if (isViewLost)
      await shown.extension.waitForState(`it is taken again in ${phase}`, isTakenAfter(brokenMs));
    const { session } = await shown.extension.state();
    expect(session, phase).not.toBeNull();
    expect(session?.credited.length, phase).toBe(phase === 'change' ? 1 : 0);
    if (isViewLost && phase !== 'warm-up') await goOn(shown);
  }
  const ended = await shown.extension.waitForState('it is over', (state) => state.session === null, 90_000);
  const holds = (await shown.extension.history()).filter(({ kind }) => kind === 'hold');
  expect(holds).toHaveLength(2);
  expect(new Set(holds.map(({ id }) => id)).size).toBe(2);
  const seconds = holds.reduce((sum, entry) => sum + ('seconds' in entry ? entry.seconds : 0), 0);
  expect(ended.dose[0]?.seconds).toEqual({ 'lower-back/left': seconds, 'lower-back/right': seconds });
}

function phaseOf({ session }: State): BeatKind | 'waiting' | null {
  const now = session === null ? null : view(session, Date.now());
  if (now?.state === 'running') return now.beat.kind;
  return now?.state === 'waiting' ? 'waiting' : null;
}

/** From the warm-up to the stretch, by hand. */
async function skipWarmUp(shown: Shown): Promise<void> {
  await press(shown.popup, 'Next stretch');
  await press(shown.popup, "I'm ready");
}

/** The page may wait for "I'm ready", or has gone on by itself. */
async function goOn({ extension, popup }: Shown): Promise<void> {
  if (phaseOf(await extension.state()) === 'waiting') await press(popup, "I'm ready");
}

function isTakenAfter(atMs: number): (state: State) => boolean {
  return ({ session }) => session !== null && session.drivenAtMs >= atMs;
}

function isIn(phase: BeatKind): (state: State) => boolean {
  return (state) => phaseOf(state) === phase;
}
