import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/core/plan.ts';
import type { Session } from '../../../src/core/session.ts';
import { startSession } from '../../../src/core/session.ts';
import { take } from '../../../src/core/session-steps.ts';
import type { Stretch } from '../../../src/core/stretch.ts';
import { tipOrder } from '../../../src/core/tips.ts';
import { STRETCHES } from '../../../src/library/stretches.ts';
import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';

let extension: Extension;
let view: View;
let sessionId: string;
beforeAll(async () => {
  extension = await openExtension('chromium');
  await extension.send('changeSettings', { settings: { opensLargeWindow: false } });
  await extension.send('setPerson', {
    person: {
      focus: [{ area: 'neck', side: 'both', kind: 'tight' }],
      flags: [],
      conditions: [],
      soreSpots: [],
    },
  });
  view = await extension.driver.openToolbarPopup();
  // The popup drives it from now on: a session of another name it would take, and begin anew.
  await extension.send('startSession', { kind: 'just-one', pickedAtMs: Date.now() });
  await view.waitFor(`document.querySelector('.ready button') !== null`);
  sessionId = (await extension.state()).session?.id ?? '';
});
afterAll(() => extension.close());

/** Ease in and hold of the second repetition come after get ready, ease in, hold, ease out, change. */
const MOMENTS: Record<string, (session: Session, stretch: Stretch) => Session> = {
  ready: (session) => session,
  'ready again': (session) => ({ ...session, at: 4, credited: ['0/0'] }),
  tip: (session, stretch) => {
    // Not lighter: then the corrections that ask for more tension come as well.
    const items = session.plan.items.map((item) => ({ ...item, isFirstLighter: false }));
    const tips = items.flatMap((item) => tipOrder(stretch, { conditions: [] }, item, 0)).length;
    const running = { waiting: null, at: 2, sinceMs: Date.now(), tips };
    return { ...session, plan: { ...session.plan, items }, ...running };
  },
  pain: (session) => ({ ...session, at: 2, waiting: 'pain' }),
};

function sessionOf(stretch: Stretch, moment: keyof typeof MOMENTS): Session {
  const plan: Plan = {
    hasWarmUp: false,
    items: [
      {
        ...{ stretchId: stretch.id, area: stretch.area, holdSeconds: 20, reason: 'behind' },
        holds: stretch.isSided ? ['right', 'left'] : ['both', 'both'],
        ...{ isGentle: false, isFirstLighter: true, isAwayFromScreen: false, waitsForReady: true },
        isCutShort: false,
      },
    ],
  };
  const now = Date.now();
  const taken = take(startSession(sessionId, plan, now), now);
  return MOMENTS[moment]?.(taken, stretch) ?? taken;
}

interface Room {
  figure: number;
  /** Of the window's height. */
  share: number;
  /** Pixels that are only seen by scrolling. */
  hidden: number;
}

/** Shows it, and gives what an expression is then. */
async function whileShown<T>(session: Session, expression: string): Promise<T> {
  const stored = JSON.stringify({ session });
  await extension.page.evaluate(`chrome.storage.local.set(${stored}).then(() => null)`);
  // Two frames: one to draw what is stored, one to be sure that it is drawn.
  const FRAME = `new Promise((resolve) => requestAnimationFrame(resolve))`;
  return view.evaluate<T>(`${FRAME}.then(() => ${FRAME}).then(() => (${expression}))`);
}

function roomOf(session: Session): Promise<Room> {
  return whileShown(
    session,
    `(() => {
    const boxes = [...document.querySelectorAll('main, .stage')];
    const figure = document.querySelector('.figure').getBoundingClientRect().height;
    const hidden = Math.max(...boxes.map((box) => box.scrollHeight - box.clientHeight));
    return { figure, share: figure / innerHeight, hidden };
  })()`,
  );
}

async function rooms(moment: keyof typeof MOMENTS): Promise<[string, Room][]> {
  const found: [string, Room][] = [];
  for (const stretch of STRETCHES) found.push([stretch.id, await roomOf(sessionOf(stretch, moment))]);
  return found;
}

const scrolled = (found: [string, Room][]) => found.filter(([, { hidden }]) => hidden > 0);

describe('a session in the popup, for each stretch', () => {
  it.each(['normal', 'large', 'larger'] as const)('needs no scroll bar at %s text', async (popupText) => {
    await extension.send('changeSettings', { settings: { popupText } });
    for (const moment of Object.keys(MOMENTS)) {
      expect([moment, scrolled(await rooms(moment))]).toEqual([moment, []]);
    }
  });

  it('shows the body in 7 rem or more when it is to be done for the first time', async () => {
    await extension.send('changeSettings', { settings: { popupText: 'normal' } });
    const least = Math.min(...(await rooms('ready')).map(([, { figure }]) => figure));
    expect(least).toBeGreaterThanOrEqual(7 * 15);
  });

  it('keeps the body as large in a tip as in the hold, for nearly all of them', async () => {
    await extension.send('changeSettings', { settings: { popupText: 'normal' } });
    const heights = (await rooms('tip')).map(([, { figure }]) => figure);
    const most = Math.max(...heights);
    expect(heights.filter((height) => height < most - 1).length).toBeLessThanOrEqual(3);
  });
});

describe('the end of a session', () => {
  it('stands where no press just before it was: whoever clicks twice on "I have just moved" does not end it', async () => {
    const [stretch] = STRETCHES;
    if (stretch === undefined) throw new Error('There is no stretch');
    const session = sessionOf(stretch, 'ready');
    const plan = { ...session.plan, hasWarmUp: true };
    const warmUp = { ...session, plan, at: 0, waiting: null, sinceMs: Date.now() };
    const edges = (which: 'first' | 'last') =>
      `(({ left, right }) => ({ left, right }))(document.querySelector('.ready-row button:${which}-child').getBoundingClientRect())`;
    const skip = await whileShown<DOMRect>(warmUp, edges('first'));
    const end = await whileShown<DOMRect>({ ...session, plan, at: 1 }, edges('last'));
    expect(end.left).toBeGreaterThan(skip.right);
  });
});

describe('a session in its large window, for each stretch', () => {
  it('shows the body in a third of the height and more, and all of the way, without a scroll bar', async () => {
    await extension.send('changeSettings', { settings: { popupText: 'normal', tones: 'off' } });
    await view.close();
    view = await extension.driver.openPage('src/ui/popup/large.html');
    await view.emulate({ width: 640 });
    await view.waitFor(`document.querySelector('.controls') !== null`);
    for (const moment of ['ready', 'tip']) {
      const found = await rooms(moment);
      expect([moment, scrolled(found)]).toEqual([moment, []]);
      expect(Math.min(...found.map(([, { share }]) => share))).toBeGreaterThanOrEqual(0.349);
    }
  });
});
