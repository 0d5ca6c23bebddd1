/** The pages in a tab. A page that needs nothing before it is one line. */
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import { FORMAT } from '../../../src/data/export-json.ts';
import { SCHEMA_VERSION } from '../../../src/storage/schema.ts';
import { liveAYear } from '../lived-year.ts';
import { chooseFile, press, waitForText } from '../person.ts';
import { MAP_THERE } from './popup-screens.ts';
import type { Screen } from './walk.ts';

const OPTIONS = 'src/ui/options/index.html';
const LIBRARY = 'src/ui/library/index.html';
const PROGRESS = 'src/ui/progress/index.html';
const FIGURE_THERE = `document.querySelector('.figure-body path') !== null`;
const HOLD = {
  ...{ kind: 'hold', id: 'e/0/1/right', atMs: 1_700_000_000_000 },
  ...{ stretchId: 'standing-calf-stretch', area: 'calf', side: 'right', seconds: 20 },
};

/** An exported file with these settings and one hold. */
function fileOf(settings: object): string {
  const state = { settings: { ...DEFAULT_SETTINGS, ...settings } };
  return JSON.stringify({ format: FORMAT, version: SCHEMA_VERSION, state, history: [HOLD] }, null, 2);
}

/** An expression that scrolls there, and is true as soon as it is there. */
function inSight(selector: string): string {
  return `(() => {
    const found = document.querySelector(${JSON.stringify(selector)});
    found?.scrollIntoView({ block: 'center' });
    return found !== null;
  })()`;
}

export const WELCOME_SCREENS: readonly Screen[] = [
  {
    name: 'welcome',
    async show({ extension: { page } }) {
      await page.waitFor(MAP_THERE);
      return page;
    },
  },
  {
    name: 'welcome-chosen',
    async show({ extension: { page }, says }) {
      await press(page, says('area_calf'));
      await press(page, says('flag_knee'));
      return page;
    },
  },
  {
    name: 'welcome-notification',
    async show({ extension: { page }, says }) {
      await press(page, says('notify_send'));
      await press(page, says('notify_no'));
      await page.waitFor(`document.querySelector('#notify h3') !== null`);
      return page;
    },
  },
  // Before anything is held.
  { name: 'progress-empty', show: ({ page }) => page(PROGRESS) },
];

export const PAGE_SCREENS: readonly Screen[] = [
  { name: 'options', show: ({ page }) => page(OPTIONS), isInSections: true },
  {
    name: 'options-wrong',
    async show({ page, says }) {
      const options = await page(OPTIONS);
      await options.click('#intervalMinutes');
      await options.press('0');
      await options.press('Enter');
      await press(options, says('hosts_add'));
      await waitForText(options, says('setting_outside'));
      await options.click('#isOnPhoneALot');
      await waitForText(options, says('undo'));
      return options;
    },
  },
  {
    name: 'options-refused',
    async show({ page }) {
      const options = await page(OPTIONS);
      await chooseFile(options, fileOf({ restMinutes: 'nine', intervalMinutes: -1 }));
      await options.waitFor(inSight('.wrong-places'));
      return options;
    },
  },
  {
    name: 'options-import',
    async show({ page, says }) {
      const options = await page(OPTIONS);
      await press(options, says('export_history'));
      await waitForText(options, '.csv');
      await chooseFile(options, fileOf({ restMinutes: 9, intervalMinutes: 45 }));
      await options.waitFor(inSight('.import-card .changes'));
      return options;
    },
  },
  {
    name: 'options-erase',
    async show({ page, says }) {
      const options = await page(OPTIONS);
      await press(options, says('erase_start'));
      await options.waitFor(inSight('.actions .pain'));
      return options;
    },
  },
  {
    name: 'library',
    async show({ extension, page }) {
      await extension.send('setLiking', {
        stretchId: 'levator-scapulae-nose-to-armpit',
        liking: 'favourite',
      });
      await extension.send('setLiking', { stretchId: 'suboccipital-chin-nod', liking: 'off' });
      const library = await page(LIBRARY);
      await library.waitFor(FIGURE_THERE);
      return library;
    },
  },
  {
    name: 'library-steps',
    async show({ page }) {
      const library = await page(`${LIBRARY}#stretch=gastrocnemius-wall`);
      await library.waitFor(FIGURE_THERE);
      return library;
    },
  },
  { name: 'library-care', show: ({ page }) => page(`${LIBRARY}#area=calf&care=knee`) },
  {
    name: 'progress',
    async show({ extension, page }) {
      await liveAYear(extension);
      const progress = await page(PROGRESS);
      await progress.waitFor(`document.querySelector('[role=grid]') !== null`);
      return progress;
    },
    isInSections: true,
  },
  { name: 'safety', show: ({ page }) => page('src/ui/safety/index.html') },
];
