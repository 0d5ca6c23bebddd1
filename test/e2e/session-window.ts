/**
 * A standing session in its own window, by real clicks and keys: it opens from the popup, asks about tones once, remembers
 * where it is, keeps the session when it is closed, and is not opened twice.
 */
import { expect } from 'vitest';
import { view } from '../../src/core/session.ts';
import type { State } from '../../src/core/state.ts';
import type { View } from './drivers/driver.ts';
import type { Extension } from './extension.ts';
import { press, waitForText } from './person.ts';

const CALF = {
  focus: [{ area: 'calf', side: 'both', kind: 'weak' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};
const LARGE = 'src/ui/popup/large.html';
export const BLOCKED = 'The tones start with your first key or click here.';

/** A person with a weak calf and a wall, already warm, in a break of one stretch. */
export async function prepareCalf({ send }: Extension): Promise<void> {
  await send('setPerson', { person: CALF });
  await send('setPlace', { place: { wall: 'yes' } });
  await send('setMode', { change: { mode: 'warm', isOn: true } });
  await send('changeSettings', { settings: { sessionMinutes: 2 } });
}

/** Starts it from the toolbar popup, which makes way for the window. */
export async function startInWindow({ driver }: Extension): Promise<View> {
  const popup = await driver.openToolbarPopup();
  await press(popup, 'Stretch now');
  const large = await driver.waitForPage(LARGE, 15_000);
  await popup.waitUntilClosed(10_000);
  return large;
}

/** How many windows of ours there are. */
export async function countWindows({ page }: Extension): Promise<number> {
  return page.evaluate<number>(`(globalThis.browser ?? chrome).windows.getAll()
    .then((all) => all.filter(({ type }) => type === 'popup').length)`);
}

/** Brings the window with the toolbar to the front, as a click on it does. */
async function toBrowserWindow({ page }: Extension): Promise<void> {
  await page.evaluate(`(globalThis.browser ?? chrome).windows.getCurrent()
    .then(({ id }) => (globalThis.browser ?? chrome).windows.update(id, { focused: true }))
    .then(() => null)`);
}

function isHolding({ session }: State): boolean {
  const now = session === null ? null : view(session, Date.now());
  return now?.state === 'running' && now.beat.kind === 'hold';
}

export async function runInOwnWindow(extension: Extension): Promise<void> {
  await prepareCalf(extension);
  const first = await startInWindow(extension);
  await expectNear(first, { left: 280, top: 40, width: 720, height: 820 });

  // The tones: asked once, and a yes stays.
  await waitForText(first, 'Soft tones for this?');
  await press(first, 'Yes');
  await extension.waitForState('tones are on', ({ settings }) => settings.tones === 'on');
  await first.waitFor(`!document.body.innerText.includes('Soft tones')`);

  // A second view shows the same session, and opens nothing.
  await toBrowserWindow(extension);
  const popup = await extension.driver.openToolbarPopup();
  await waitForText(popup, 'Another window');
  expect(await countWindows(extension)).toBe(1);
  await popup.close();

  // It is kept where it is put.
  const place = { left: 150, top: 60, width: 560, height: 640 };
  await first.evaluate(`(globalThis.browser ?? chrome).windows.getCurrent()
    .then(({ id }) => (globalThis.browser ?? chrome).windows.update(id, { focused: true }).then(() => id))
    .then((id) => (globalThis.browser ?? chrome).windows.update(id, ${JSON.stringify(place)})).then(() => null)`);
  const { sessionWindow } = await extension.waitForState(
    'its place is kept',
    (state) => state.sessionWindow !== null,
  );

  await expectNear(first, place);

  // Closed in a hold, it keeps the session, which opens in the same place and begins the hold again.
  await press(first, "I'm ready");
  await extension.waitForState('it holds', isHolding);
  // Its page goes while the key is still down.
  await first.press('Escape').catch(() => undefined);
  await first.waitUntilClosed();
  await toBrowserWindow(extension);
  await extension.send('openPopup', {});
  const second = await extension.driver.waitForPage(LARGE, 15_000);
  await waitForText(second, 'his hold starts again');
  expect((await extension.state()).session?.credited).toEqual([]);
  await expectNear(second, sessionWindow);
}

/** A window manager may move it by the thickness of a frame. */
async function expectNear(large: View, place: State['sessionWindow']): Promise<void> {
  const now = await large.evaluate<Record<string, number>>(
    `({ left: screenX, top: screenY, width: outerWidth, height: outerHeight })`,
  );
  for (const [side, value] of Object.entries(place ?? {})) {
    expect(Math.abs((now[side] ?? Number.NaN) - value), side).toBeLessThanOrEqual(30);
  }
}
