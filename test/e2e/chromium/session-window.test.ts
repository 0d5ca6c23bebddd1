import { afterEach, describe, expect, it } from 'vitest';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { press, waitForText } from '../person.ts';
import { BLOCKED, countWindows, prepareCalf, runInOwnWindow, startInWindow } from '../session-window.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();
let extension: Extension;
afterEach(() => extension.close());

describe('a standing session in real Chromium', () => {
  it('has a window of its own', async () => {
    extension = await openExtension('chromium', { display: display(), areWindowsFree: true });
    await runInOwnWindow(extension);
  }, 120_000);

  it('is brought onto the screen when its place is gone, and may sound without a click', async () => {
    extension = await openExtension('chromium', { display: display(), areWindowsFree: true });
    await prepareCalf(extension);
    await extension.send('changeSettings', { settings: { tones: 'on' } });
    await extension.send('keepWindow', { bounds: { left: 5000, top: -3000, width: 600, height: 700 } });
    const large = await startInWindow(extension);
    await waitForText(large, "I'm ready");
    const isOnScreen = `screenX >= 0 && screenY >= 0 && screenX + outerWidth <= screen.width`;
    expect(await large.evaluate(isOnScreen)).toBe(true);
    expect(await large.text()).not.toContain(BLOCKED);
  }, 60_000);

  it('stays in the popup when the window is switched off', async () => {
    extension = await openExtension('chromium', { display: display() });
    await prepareCalf(extension);
    await extension.send('changeSettings', { settings: { opensLargeWindow: false } });
    const popup = await extension.driver.openToolbarPopup();
    await press(popup, 'Stretch now');
    await waitForText(popup, "I'm ready");
    expect(await countWindows(extension)).toBe(0);
  }, 60_000);
});
