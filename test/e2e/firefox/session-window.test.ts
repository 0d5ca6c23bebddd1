import { afterEach, describe, expect, it } from 'vitest';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { waitForText } from '../person.ts';
import { BLOCKED, prepareCalf, runInOwnWindow, startInWindow } from '../session-window.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();
let extension: Extension;
afterEach(() => extension.close());

describe('a standing session in real Firefox', () => {
  it('has a window of its own', async () => {
    extension = await openExtension('firefox', { display: display() });
    await runInOwnWindow(extension);
  }, 120_000);

  it('says that its tones wait for a key or a click, until there is one', async () => {
    extension = await openExtension('firefox', { display: display() });
    await prepareCalf(extension);
    await extension.send('changeSettings', { settings: { tones: 'on' } });
    const large = await startInWindow(extension);
    await waitForText(large, BLOCKED);
    await large.click('h1');
    await large.waitFor(`!document.body.innerText.includes(${JSON.stringify(BLOCKED)})`);
    expect(await large.text()).toContain("I'm ready");
  }, 60_000);
});
