/** How late the screen of a running session is, phase by phase, in real time. */
import { resolve } from 'node:path';
import { expect } from 'vitest';
import { beatsOf } from '../../../src/core/beats.ts';
import type { PlanKind } from '../../../src/core/pick-request.ts';
import type { Session } from '../../../src/core/session.ts';
import { stopsAt } from '../../../src/core/session.ts';
import type { State } from '../../../src/core/state.ts';
import { launchBareChromium } from '../drivers/bare-chromium.ts';
import { chromiumExtensionId } from '../drivers/extension-id.ts';
import { waitUntil } from '../drivers/wait-until.ts';

export interface Drift {
  /** Phase boundaries that were on the screen while the page was shown. */
  shown: number;
  /** How late each of them was drawn, ms, in order. */
  lateMs: number[];
  /** What was said at the latest of them. */
  latest: string;
  /** How long after the page was shown again the phase on it was right, ms. */
  rightAfterMs: number[];
  minutes: number;
}

/** What the page itself saw: each change of what a screen reader is told, each stored session, each turn of visibility. */
interface Seen {
  said: { atMs: number; text: string }[];
  stored: { atMs: number; session: Session | null }[];
  visible: { atMs: number; isVisible: boolean }[];
}

const WATCH = `(() => {
  const seen = { said: [], stored: [], visible: [] };
  globalThis.seen = seen;
  const look = () => {
    const text = document.querySelector('[role=status]')?.textContent ?? '';
    if (text !== seen.said.at(-1)?.text) seen.said.push({ atMs: Date.now(), text });
    const ready = document.querySelector('.ready .primary');
    if (ready !== null && !ready.dataset.wasPressed) {
      ready.dataset.wasPressed = 'yes';
      setTimeout(() => ready.click(), 300);
    }
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  chrome.storage.local.onChanged.addListener((changes) => {
    if (changes.session) seen.stored.push({ atMs: Date.now(), session: changes.session.newValue ?? null });
  });
  document.addEventListener('visibilitychange', () => {
    seen.visible.push({ atMs: Date.now(), isVisible: !document.hidden });
  });
  look();
})()`;

const TIRED_NECK = {
  focus: [{ area: 'neck', side: 'both', kind: 'tight' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};

const ALWAYS = Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 1440 }]);

/**
 * Runs a seated session to its end in a tab whose processor is throttled four times, the tab hidden every other
 * `turnSeconds`. Whatever was planned must be credited to the second.
 */
export async function measureDrift(kind: PlanKind, minutes: number, turnSeconds: number): Promise<Drift> {
  const browser = await launchBareChromium([resolve('dist/chrome')]);
  try {
    const extensionId = chromiumExtensionId(resolve('dist/chrome'));
    await browser.closeOwnTab(extensionId);
    const other = await browser.openTab();
    const tab = await browser.openTab();
    await tab.goto(`chrome-extension://${extensionId}/src/ui/popup/index.html`);
    const state = () => tab.evaluate<Pick<State, 'session' | 'lastSession'>>('chrome.storage.local.get()');
    const send = (message: object) => tab.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
    await send({ name: 'changeSettings', settings: { hours: ALWAYS, sessionMinutes: minutes } });
    await send({ name: 'setPerson', person: TIRED_NECK });
    await tab.throttle(4);
    await tab.evaluate(WATCH);
    const startedMs = Date.now();
    await send({ name: 'startSession', kind, pickedAtMs: 0 });
    const running = async () => ((await state()).session?.sinceMs == null ? null : (await state()).session);
    const session = await waitUntil(running, { what: 'it runs', timeoutMs: 20_000 });
    let isShown = true;
    const turning = setInterval(() => {
      isShown = !isShown;
      void (isShown ? tab : other).show();
    }, turnSeconds * 1000);
    const isOver = async () => (await state()).session === null;
    await waitUntil(isOver, { what: 'it is over', timeoutMs: minutes * 150_000 + 60_000 }).finally(() =>
      clearInterval(turning),
    );
    const ranMs = Date.now() - startedMs;
    const { lastSession } = await state();
    const wanted = session.plan.items.reduce((sum, item) => sum + item.holds.length * item.holdSeconds, 0);
    expect(lastSession?.held.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(wanted);
    return { ...driftIn(await tab.evaluate<Seen>('globalThis.seen')), minutes: ranMs / 60_000 };
  } finally {
    await browser.close();
  }
}

/** Compares what was seen with the instants at which the stored timestamps put each phase. */
function driftIn({ said, stored, visible }: Seen): Omit<Drift, 'minutes'> {
  const isVisibleAt = (ms: number) => visible.filter(({ atMs }) => atMs <= ms).at(-1)?.isVisible ?? true;
  const lateMs: number[] = [];
  let latest = '';
  const boundaries = boundariesOf(stored);
  for (const boundary of boundaries) {
    if (!isVisibleAt(boundary) || !isVisibleAt(boundary + 1000)) continue;
    const drawn = said.find(({ atMs }) => atMs >= boundary - 20 && atMs <= boundary + 1000);
    const late = drawn === undefined ? Number.POSITIVE_INFINITY : Math.max(0, drawn.atMs - boundary);
    if (late > Math.max(0, ...lateMs)) latest = drawn?.text ?? 'nothing';
    lateMs.push(late);
  }
  const rightAfterMs = visible
    .filter(({ isVisible }) => isVisible)
    .flatMap(({ atMs }) => {
      // The last boundary that passed while nobody looked: when was it drawn?
      const passed = boundaries.filter((boundary) => boundary <= atMs).at(-1);
      if (passed === undefined) return [];
      const drawn = said.find((each) => each.atMs >= passed - 20)?.atMs ?? Number.POSITIVE_INFINITY;
      return [Math.max(0, drawn - atMs)];
    });
  return { shown: lateMs.length, lateMs, latest, rightAfterMs };
}

/** Each instant at which a phase began by itself, as the stored sessions put it. */
function boundariesOf(stored: Seen['stored']): number[] {
  const instants = new Set<number>();
  for (const [index, { session }] of stored.entries()) {
    if (session === null || session.sinceMs === null) continue;
    const until = stored[index + 1]?.atMs ?? Number.POSITIVE_INFINITY;
    let beganMs = session.sinceMs;
    for (const [at, beat] of beatsOf(session.plan).entries()) {
      if (at < session.at) continue;
      if (at > session.at && (beganMs > until || stopsAt(session, beat))) break;
      if (at > session.at) instants.add(beganMs);
      beganMs += beat.seconds * 1000;
    }
  }
  return [...instants].sort((a, b) => a - b);
}
