import type { Display, ScreenPoint } from './display.ts';
import type { ChromeScope } from './firefox-chrome-scope.ts';
import { waitUntil } from './wait-until.ts';

/** With `alerts.useSystemBackend: false` Firefox draws its own alert: a window in the upper right corner. */
async function alertPoint(chrome: ChromeScope, selector: string): Promise<ScreenPoint | null> {
  return chrome.run(`(() => {
    const alerts = [...Services.wm.getEnumerator('alert:alert')];
    // One that was clicked fades for 0.6 s, then the others move up into its place.
    if (alerts.some((one) => !one.gIsActive || one.document.querySelector('[clicked], [closing]'))) return null;
    const alert = alerts[0];
    const box = alert?.document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    if (!box?.width) return null;
    const x = alert.mozInnerScreenX + box.x + box.width / 2;
    const y = alert.mozInnerScreenY + box.y + box.height / 2;
    return { x: Math.round(x), y: Math.round(y) };
  })()`);
}

async function clickAlert(chrome: ChromeScope, display: Display, selector: string, timeoutMs = 10_000) {
  let before = '';
  const point = await waitUntil(
    async () => {
      const now = await alertPoint(chrome, selector);
      const isStill = JSON.stringify(now) === before;
      before = JSON.stringify(now);
      return isStill ? now : null;
    },
    { timeoutMs, what: 'Firefox shows an alert window' },
  );
  await display.click(point);
}

export const clickFirefoxNotification = (chrome: ChromeScope, display: Display, timeoutMs?: number) =>
  clickAlert(chrome, display, '#alertTextLabel', timeoutMs);

export const dismissFirefoxNotification = (chrome: ChromeScope, display: Display, timeoutMs?: number) =>
  clickAlert(chrome, display, '.close-icon', timeoutMs);
