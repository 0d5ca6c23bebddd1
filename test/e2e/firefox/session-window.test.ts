import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Display } from '../drivers/display.ts';
import { startDisplay } from '../drivers/display.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { waitForText } from '../person.ts';
import { BLOCKED, prepareCalf, runInOwnWindow, startInWindow } from '../session-window.ts';

let display: Display;
let extension: Extension;
beforeAll(async () => {
  display = await startDisplay();
});
afterAll(() => display.stop());
afterEach(() => extension.close());

describe('a standing session in real Firefox', () => {
  it('has a window of its own', async () => {
    extension = await openExtension('firefox', { display });
    await runInOwnWindow(extension);
  }, 120_000);

  it('says that its tones wait for a key or a click, until there is one', async () => {
    extension = await openExtension('firefox', { display });
    await prepareCalf(extension);
    await extension.send('changeSettings', { settings: { tones: 'on' } });
    const large = await startInWindow(extension);
    await waitForText(large, BLOCKED);
    await large.click('h1');
    await large.waitFor(`!document.body.innerText.includes(${JSON.stringify(BLOCKED)})`);
    expect(await large.text()).toContain("I'm ready");
  }, 60_000);
});
