/** The body map on the welcome page, at twice its size: a real click on a calf, real keys in the list beside it. */
import { expect } from 'vitest';
import type { View } from './drivers/driver.ts';
import type { Browser } from './extension.ts';
import { openExtension } from './extension.ts';
import { pictureFolder } from './picture-folder.ts';

const CALF = `.map-mark[data-mark="calf/right"]`;
const checked = (name: string) =>
  `[...document.querySelectorAll('#focus input')].some((box) => box.checked && box.labels[0].textContent.trim().startsWith('${name}'))`;

export async function runBodyMap(browser: Browser): Promise<void> {
  const extension = await openExtension(browser);
  try {
    const { page } = extension;
    await page.evaluate(`document.documentElement.style.zoom = '2'`);
    await page.waitFor(`document.querySelector('${CALF}') !== null`);
    expect(await page.evaluate<number>(sidewaysScroll)).toBeLessThanOrEqual(0);
    // From behind, where the calf is.
    await page.evaluate(`document.querySelector('${CALF}').scrollIntoView({ block: 'center' })`);
    await page.click(CALF);
    await page.waitFor(checked('Calf'));
    expect(await chosenMarks(page)).toEqual(['calf/right']);
    // The same by keyboard: the box of the area has the focus, the space bar lets it go.
    await page.evaluate(
      `[...document.querySelectorAll('#focus input')].find((box) => box.labels[0].textContent.trim() === 'Calf').focus()`,
    );
    await page.screenshot(`${pictureFolder(browser)}/body-map.png`);
    await page.press(' ');
    await page.waitFor(`!(${checked('Calf')})`);
    expect(await chosenMarks(page)).toEqual([]);
  } finally {
    await extension.close();
  }
}

const sidewaysScroll = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** The areas that the map shows as chosen. */
async function chosenMarks(page: View): Promise<string[]> {
  const marks = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.map-mark.is-level-4')].map((mark) => mark.dataset.mark)`,
  );
  return [...new Set(marks)];
}
