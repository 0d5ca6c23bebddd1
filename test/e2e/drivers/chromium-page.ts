import type { Page } from 'playwright-core';
import { chromiumAccessible } from './chromium-accessible.ts';
import type { View } from './driver.ts';
import { expressionOf, type Script } from './script.ts';
import { waitUntil } from './wait-until.ts';

interface Size {
  width: number;
  height: number;
}

const SIZE = '({ width: innerWidth, height: innerHeight })';

/** A tab or window of the extension. `page` is Playwright's own, for all that a `View` does not have. */
export interface ChromiumPage extends View {
  page: Page;
}

export function chromiumPage(page: Page): ChromiumPage {
  const evaluate = <T>(script: Script<T>, ...args: unknown[]) =>
    page.evaluate(expressionOf(script, args)) as Promise<T>;
  let usual: Size | null = null;
  return {
    page,
    evaluate,
    waitFor: async <T>(script: Script<T>, timeoutMs = 10_000) =>
      (await waitUntil(() => evaluate(script), { timeoutMs, what: `in ${page.url()}: ${script}` })) as T,
    text: () => evaluate<string>('document.body.innerText'),
    click: (selector) => page.locator(selector).first().click({ timeout: 10_000 }),
    press: (key) => page.keyboard.press(key),
    accessible: async () => {
      const session = await page.context().newCDPSession(page);
      return chromiumAccessible((method) => session.send(method)).finally(() => session.detach());
    },
    size: () => evaluate<Size>(SIZE),
    screenshot: async (path) => void (await page.screenshot({ path })),
    async emulate({ scheme = 'light', hasForcedColors = false, zoom = 1, width }) {
      await page.emulateMedia({ colorScheme: scheme, forcedColors: hasForcedColors ? 'active' : 'none' });
      usual ??= await evaluate<Size>(SIZE);
      await page.setViewportSize({
        width: Math.ceil((width ?? usual.width) / zoom),
        height: Math.ceil(usual.height / zoom),
      });
    },
    isOpen: async () => !page.isClosed(),
    waitUntilClosed: async (timeoutMs = 5000) =>
      void (await waitUntil(() => page.isClosed(), { timeoutMs, what: 'the page is closed' })),
    close: () => page.close(),
  };
}
