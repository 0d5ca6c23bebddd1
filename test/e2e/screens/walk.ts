import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { press, waitForText } from '../person.ts';

/** Somebody who goes from screen to screen, whatever the language. */
export interface Walk {
  extension: Extension;
  /** What a message says, up to its first value. */
  says(key: string): string;
  /** The toolbar popup: the one that is open, else a new one. */
  popup(): Promise<View>;
  closePopup(): Promise<void>;
  /** A page of the extension, by its path, in a new tab. The page before it is closed. */
  page(path: string): Promise<View>;
  /** Presses the control of the popup that a message names. */
  press(key: string, timeoutMs?: number): Promise<void>;
  /** The popup, once the text of a message can be read in it. */
  see(key: string, timeoutMs?: number): Promise<View>;
}

export interface Screen {
  /** As its picture is called. */
  name: string;
  /** Leads there from the screen before it in the list, and gives the view that shows it. */
  show(walk: Walk): Promise<View>;
  /** A long page: each section that can be linked to has a picture of its own. */
  isInSections?: true;
}

const TO_FRONT = `(globalThis.browser ?? chrome).windows.getCurrent()
  .then(({ id }) => (globalThis.browser ?? chrome).windows.update(id, { focused: true })).then(() => null)`;
/** More than any text takes. */
const VALUE = '$';
const VALUES = Array.from({ length: 9 }, () => VALUE);

/** Waits until nothing moves any more and the drawn bodies that can be seen are there. */
export async function settle(view: View): Promise<void> {
  await view.waitFor(`document.getAnimations().length === 0 &&
    [...document.querySelectorAll('.figure:empty, .figure > .figure-note:only-child')]
      .map((place) => place.getBoundingClientRect())
      .every(({ top, bottom }) => bottom <= 0 || top >= innerHeight)`);
}

export function walkIn(extension: Extension): Walk {
  const { driver, words } = extension;
  let shown: View | null = null;
  let tab: View | null = null;
  const popup = async () => {
    if (shown !== null && (await shown.isOpen())) return shown;
    // Chromium opens one only in a window that has the focus.
    await extension.page.evaluate(TO_FRONT);
    shown = await driver.openToolbarPopup();
    return shown;
  };
  const says = (key: string) =>
    words(key, ...VALUES)
      .split(VALUE)[0]
      ?.replace('\u2068', '')
      .trim() ?? '';
  return {
    extension,
    says,
    popup,
    async closePopup() {
      if (shown !== null && (await shown.isOpen())) await shown.close();
      shown = null;
    },
    async page(path) {
      // Firefox lets no page close the tab that it is in.
      if (tab !== null && driver.kind === 'chromium') await tab.close();
      tab = await driver.openPage(path);
      await tab.waitFor(`performance.getEntriesByName('screen-ready').length > 0`);
      return tab;
    },
    press: async (key, timeoutMs) => press(await popup(), says(key), timeoutMs),
    async see(key, timeoutMs) {
      const view = await popup();
      await waitForText(view, says(key), timeoutMs);
      return view;
    },
  };
}
