import { afterEach, describe, expect, it } from 'vitest';
import { view } from '../../../src/core/session.ts';
import type { State } from '../../../src/core/state.ts';
import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { press, waitForText } from '../person.ts';
import { withDisplay } from '../with-display.ts';

const NECK = {
  focus: [{ area: 'neck', side: 'both', kind: 'tight' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};
const AGAIN = 'his hold starts again';

const display = withDisplay();
let extension: Extension;
afterEach(() => extension.close());

function isHolding({ session }: State): boolean {
  const now = session === null ? null : view(session, Date.now());
  return now?.state === 'running' && now.beat.kind === 'hold';
}

function creditedIn({ session }: State): number {
  return session?.credited.length ?? 0;
}

/** A neck stretch in its first hold, driven by the real toolbar popup. */
async function holding(): Promise<View> {
  extension = await openExtension('chromium', { display: display() });
  await extension.send('setPerson', { person: NECK });
  const popup = await extension.driver.openToolbarPopup();
  await press(popup, 'Just one');
  await press(popup, "I'm ready");
  await extension.waitForState('it holds', isHolding);
  return popup;
}

describe('the real toolbar popup', () => {
  it('E01: closed in mid-hold, by itself and by a click elsewhere, finds its session waiting; no broken hold counts', async () => {
    const popup = await holding();
    await popup.close();
    await popup.waitUntilClosed();
    const second = await extension.driver.openToolbarPopup();
    await waitForText(second, AGAIN);
    expect(creditedIn(await extension.state())).toBe(0);
    await press(second, "I'm ready");
    await extension.waitForState('it holds again', isHolding);

    // A popup that is closed sends nothing, yet the next one knows how far the hold was.
    await second.waitFor(`Number(document.querySelector('.ring-count')?.textContent) === 11`);
    await display().click({ x: 200, y: 700 });
    await second.waitUntilClosed();
    const third = await extension.driver.openToolbarPopup();
    await third.waitFor(`/[45] s in: this hold starts again/.test(document.body.innerText)`);
    expect(creditedIn(await extension.state())).toBe(0);
    await press(third, "I'm ready");

    const startedMs = Date.now();
    const after = await extension.waitForState(
      'one hold is credited',
      (state) => creditedIn(state) === 1,
      60_000,
    );
    const holdMs = (after.session?.plan.items[0]?.holdSeconds ?? 0) * 1000;
    expect(Date.now() - startedMs).toBeGreaterThanOrEqual(holdMs);
    const seconds = Object.values(after.dose[0]?.seconds ?? {});
    expect(Math.max(...seconds) * 1000).toBe(holdMs);
  }, 180_000);

  it('E05: beside a tab shows the same session and follows; when the leader goes, the next one leads', async () => {
    extension = await openExtension('chromium', { display: display() });
    await extension.send('setPerson', { person: NECK });
    const tab = await extension.driver.openPage('src/ui/popup/index.html');
    await press(tab, 'Just one');
    await press(tab, "I'm ready");
    await extension.waitForState('it holds', isHolding);
    const popup = await extension.driver.openToolbarPopup();
    await waitForText(popup, 'Another window');
    const heading = 'document.querySelector("h1").innerText';
    expect(await popup.evaluate(heading)).toBe(await tab.evaluate(heading));
    await extension.waitForState('one hold is credited', (state) => creditedIn(state) === 1, 60_000);
    await popup.close();

    const second = await extension.driver.openPage('src/ui/popup/index.html');
    await waitForText(second, 'Another window');
    await extension.waitForState('it holds again', isHolding);
    await tab.close();
    await waitForText(second, AGAIN);
    const after = await extension.waitForState(
      'two are credited',
      (state) => creditedIn(state) === 2,
      60_000,
    );
    const holds = (await extension.history()).filter(({ kind }) => kind === 'hold');
    expect(holds).toHaveLength(2);
    expect(after.dose).toHaveLength(1);
  }, 180_000);
});
