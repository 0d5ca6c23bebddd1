import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../axe-findings.ts';
import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { focusProblems } from '../screens/focus-problems.ts';
import { textProblems } from '../screens/text-problems.ts';

let extension: Extension;
let page: View;
beforeAll(async () => {
  extension = await openExtension('chromium');
  page = await extension.driver.openPage('src/ui/safety/index.html');
  await page.waitFor(`document.querySelector('main') !== null`);
});
afterAll(() => extension.close());

/** Puts a paragraph with such styles on the page. */
async function plant(text: string, styles: object, tag = 'p'): Promise<void> {
  await page.evaluate(`(() => {
    document.getElementById('planted')?.remove();
    const planted = Object.assign(document.createElement(${JSON.stringify(tag)}), { id: 'planted' });
    planted.textContent = ${JSON.stringify(text)};
    Object.assign(planted.style, ${JSON.stringify(styles)});
    document.querySelector('main').prepend(planted);
  })()`);
}

const found = async () => (await page.evaluate<string[]>(textProblems)).join('\n');

describe('what a screen is checked for is found where it is planted', () => {
  it('English', async () => {
    await plant('Straying', {});
    expect(await found()).toContain('English: "Straying"');
  });

  it('a name for the screen reader in English', async () => {
    await plant('5', {});
    await page.evaluate(`document.getElementById('planted').setAttribute('aria-label', 'Hidden')`);
    expect(await found()).toContain('English in aria-label: "Hidden"');
  });

  it('text that is cut', async () => {
    await plant('444 444 444', { overflow: 'hidden', inlineSize: '2rem', whiteSpace: 'nowrap' });
    expect(await found()).toContain('cut: "444 444 444"');
  });

  it('text that leaves its button', async () => {
    await plant('444 444 444', { inlineSize: '2rem', whiteSpace: 'nowrap' }, 'button');
    expect(await found()).toContain('out of its control: "444 444 444"');
  });

  it('text on other text', async () => {
    await plant('444 444 444', { position: 'absolute', insetBlockStart: '3rem' });
    expect(await found()).toMatch(/on "[^"]+": "444 444 444"|on "444 444 444"/);
  });

  it('a page that scrolls sideways', async () => {
    await plant('4', { inlineSize: '200vw' });
    expect(await found()).toContain('scrolls sideways');
  });

  it('text in too faint a colour', async () => {
    await plant('444 444 444', { color: '#777', backgroundColor: '#888' });
    expect((await axeFindings(page)).join()).toContain('color-contrast');
  });

  it('a focus that cannot be seen, and a control that Tab skips', async () => {
    await plant('444', { outline: 'none' }, 'button');
    expect((await focusProblems(page)).join()).toContain('the focus is not seen on button');
    await plant('444', {}, 'button');
    await page.evaluate(`(() => {
      const planted = document.getElementById('planted');
      planted.addEventListener('focus', () => planted.blur());
    })()`);
    expect((await focusProblems(page)).join()).toContain('Tab does not reach button "444"');
  });
});
