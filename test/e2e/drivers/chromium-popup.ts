import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { attachTarget, type CdpTarget } from './cdp-target.ts';
import { chromiumAccessible } from './chromium-accessible.ts';
import type { View } from './driver.ts';
import { elementPoint } from './element-point.ts';
import { keyNamed } from './keys.ts';
import type { Script } from './script.ts';
import { waitUntil } from './wait-until.ts';

/** Only the real popup finds itself among the popups; the same page in a tab or a window does not. */
const IS_POPUP = `chrome.extension.getViews({ type: 'popup' }).includes(window)`;

/** The toolbar popup that is open now, or null. */
export async function findPopup(browser: CDPSession, extensionId: string): Promise<View | null> {
  const { targetInfos } = await browser.send('Target.getTargets');
  const origin = `chrome-extension://${extensionId}/`;
  for (const { type, url, targetId } of targetInfos) {
    if (type !== 'page' || !url.startsWith(origin)) continue;
    const target = await attachTarget(browser, targetId);
    if (await target.evaluate<boolean>(IS_POPUP).catch(() => false)) return popupView(browser, target);
    await target.detach();
  }
  return null;
}

function popupView(browser: CDPSession, target: CdpTarget): View {
  const { evaluate } = target;

  async function click(selector: string) {
    const point = await waitUntil(() => evaluate<{ x: number; y: number } | null>(elementPoint(selector)), {
      what: `${selector} is in the popup`,
    });
    const button = { ...point, button: 'left', clickCount: 1 };
    await target.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
    await target.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...button });
    // The popup may close under the finger: then nobody is left to answer.
    await target.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...button }).catch(() => {});
  }

  async function press(name: string) {
    const { key, code, keyCode, text } = keyNamed(name);
    const event = { key, code, windowsVirtualKeyCode: keyCode };
    await target.send('Input.dispatchKeyEvent', { type: text ? 'keyDown' : 'rawKeyDown', text, ...event });
    await target.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => {});
  }

  async function isOpen() {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.some((info) => info.targetId === target.targetId);
  }

  const waitUntilClosed = async (timeoutMs = 5000) =>
    void (await waitUntil(async () => !(await isOpen()), { timeoutMs, what: 'the popup is closed' }));

  return {
    evaluate,
    waitFor: async <T>(script: Script<T>, timeoutMs = 10_000) =>
      (await waitUntil(() => evaluate(script), { timeoutMs, what: `in the popup: ${script}` })) as T,
    text: () => evaluate<string>('document.body.innerText'),
    click,
    press,
    accessible: () => chromiumAccessible((method) => target.send(method)),
    size: () => evaluate('({ width: innerWidth, height: innerHeight })'),
    screenshot: async (path) => {
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    async emulate({ scheme = 'light', hasForcedColors = false, zoom = 1, width }) {
      await target.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: hasForcedColors ? 'active' : 'none' },
        ],
      });
      // The browser makes a popup as large as it wants to be, and lets no tool say otherwise.
      await evaluate(`void Object.assign(document.documentElement.style, { zoom: ${zoom} })`);
      const inlineSize = width === undefined ? '' : `${width}px`;
      await evaluate(`void Object.assign(document.body.style, { inlineSize: '${inlineSize}' })`);
    },
    isOpen,
    waitUntilClosed,
    close: async () => {
      evaluate('window.close()').catch(() => {});
      await waitUntilClosed();
    },
  };
}
