import { writeFileSync } from 'node:fs';
import type { View } from './driver.ts';
import { elementPoint } from './element-point.ts';
import { firefoxAccessible } from './firefox-accessible.ts';
import type { FirefoxFrame } from './firefox-frame.ts';
import { keyNamed } from './keys.ts';
import type { Script } from './script.ts';
import { waitUntil } from './wait-until.ts';

/** A document of the extension that can be seen. Clicks and keys are trusted events, as a hand makes them. */
export function firefoxView(frame: FirefoxFrame, what: string): View {
  const { evaluate } = frame;

  async function click(selector: string) {
    const point = await waitUntil(() => evaluate<{ x: number; y: number } | null>(elementPoint(selector)), {
      what: `${selector} is in ${what}`,
    });
    const send = (type: string) => `content.synthesizeMouseEvent('${type}', ${point.x}, ${point.y},
      { button: 0, buttons: ${type === 'mousedown' ? 1 : 0}, clickCount: 1 }, {});`;
    const body = ['mousemove', 'mousedown', 'mouseup'].map(send).join('\n');
    await frame.privileged(body).catch(ignoreGone);
  }

  async function press(name: string) {
    const { key, code, keyCode } = keyNamed(name);
    const init = JSON.stringify({ key, code, keyCode });
    const body = `
      const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!processor.beginInputTransactionForTests(content)) throw new Error('no input');
      const event = new content.KeyboardEvent('', ${init});
      processor.keydown(event);
      processor.keyup(event);`;
    await frame.privileged(body).catch(ignoreGone);
  }

  const waitUntilClosed = async (timeoutMs = 5000) =>
    void (await waitUntil(async () => !(await frame.exists()), { timeoutMs, what: `${what} is closed` }));

  return {
    evaluate,
    waitFor: async <T>(script: Script<T>, timeoutMs = 10_000) =>
      (await waitUntil(() => evaluate(script), { timeoutMs, what: `in ${what}: ${script}` })) as T,
    text: () => evaluate<string>('document.body.innerText'),
    click,
    press,
    accessible: () => firefoxAccessible(frame),
    size: () => evaluate('({ width: innerWidth, height: innerHeight })'),
    screenshot: async (path) =>
      writeFileSync(path, Buffer.from(await frame.outside<string>(SNAPSHOT), 'base64')),
    async emulate({ scheme = 'light', hasForcedColors, zoom, width }) {
      if (hasForcedColors || zoom || width) throw new Error('Firefox shows a scheme, and nothing else');
      await frame.outside(`browser.browsingContext.top.prefersColorSchemeOverride = '${scheme}';`);
    },
    isOpen: frame.exists,
    waitUntilClosed,
    close: async () => {
      await frame.evaluate('void window.close()').catch(ignoreGone);
      await waitUntilClosed();
    },
  };
}

const SNAPSHOT = `
  const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/** A click or a key may close the very view it goes to. */
function ignoreGone(error: Error) {
  if (!error.message.includes('the view is gone')) throw error;
}
