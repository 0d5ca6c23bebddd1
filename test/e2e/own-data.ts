import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { LogEntry } from '../../src/core/log-entry.ts';
import type { View } from './drivers/driver.ts';
import { waitUntil } from './drivers/wait-until.ts';
import type { Browser, Opening } from './extension.ts';
import { openExtension } from './extension.ts';
import { chooseFile, press, waitForText } from './person.ts';

const CALF = {
  focus: [{ area: 'calf', side: 'right', kind: 'weak' } as const],
  flags: [],
  conditions: [],
  soreSpots: [],
};
const LINES = 1200;

/**
 * Export, erase, import of that file, undo: a life in a file and back. `downloaded` is where a file of that name comes to
 * lie; without it the text is taken on its way to the downloads.
 */
export async function runOwnData(
  browser: Browser,
  opening: Opening,
  downloaded: ((name: string) => string) | null,
): Promise<void> {
  const extension = await openExtension(browser, opening);
  try {
    const { driver, send, waitForState, history } = extension;
    await send('setPerson', { person: CALF });
    await send('changeSettings', { settings: { restMinutes: 9 } });
    for (let from = 0; from < LINES; from += 400) await send('importEntries', { entries: lines(from, 400) });
    const page = await driver.openPage('src/ui/options/index.html');
    await waitForText(page, 'Export everything');
    if (downloaded === null) await page.evaluate(KEEP_TEXT);
    await press(page, 'Export everything');
    await waitForText(page, 'Lines of history in it: 1,200.');
    const file = await textOf(page, downloaded);
    expect(JSON.parse(file)).toMatchObject({ format: 'unknot', state: { person: CALF } });

    await press(page, 'Erase everything…');
    await waitForText(page, 'There is no undo.');
    await page.click('.actions .pain');
    await waitForText(page, 'Everything was erased.');
    await waitForState('nobody is set up', ({ person, isErasing }) => !person.isSetUp && !isErasing);
    expect(await history()).toEqual([]);

    await chooseFile(page, file.slice(0, -20));
    await waitForText(page, 'damaged or incomplete');
    await chooseFile(page, file);
    await waitForText(page, 'Away for a whole rest: 9 min (now 5 min)');
    await waitForText(page, '1,200 new, 0 already here');
    // The keyboard goes on from the heading.
    await page.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Import');
    await press(page, 'Import');
    await waitForText(page, 'Lines added to the history: 1,200.', 30_000);
    const { person, settings } = await extension.state();
    expect({ focus: person.focus, rest: settings.restMinutes }).toEqual({ focus: CALF.focus, rest: 9 });
    expect(await history()).toHaveLength(LINES);

    await press(page, 'Undo the import');
    await waitForText(page, 'Taken back: everything is as it was', 30_000);
    expect((await extension.state()).person.isSetUp).toBe(false);
    expect(await history()).toEqual([]);
  } finally {
    await extension.close();
  }
}

function lines(from: number, count: number): LogEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    ...{ kind: 'hold', id: `e${from + index}`, atMs: 1_700_000_000_000 + from + index },
    ...{ stretchId: 'standing-calf-stretch', area: 'calf', side: 'right', seconds: 20 },
  }));
}

const KEEP_TEXT = `(() => {
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    globalThis.madeText = blob.text();
    return make.call(URL, blob);
  };
})()`;

async function textOf(page: View, downloaded: ((name: string) => string) | null): Promise<string> {
  if (downloaded === null) return page.evaluate<string>('globalThis.madeText');
  const name = /unknot-\d{4}-\d\d-\d\d\.json/.exec(await page.text())?.[0] ?? '';
  const read = async () => {
    try {
      const text = readFileSync(downloaded(name), 'utf8');
      // Else the browser is still writing it.
      return text.endsWith('}\n') ? text : null;
    } catch {
      return null;
    }
  };
  return waitUntil(read, { what: `${name} is there`, timeoutMs: 20_000 });
}
