/** The pages in a tab. A page that needs nothing before it is one line. */
import { press, waitForText } from '../person.ts';
import { MAP_THERE } from './popup-screens.ts';
import type { Screen } from './walk.ts';

const OPTIONS = 'src/ui/options/index.html';

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
  { name: 'safety', show: ({ page }) => page('src/ui/safety/index.html') },
];
