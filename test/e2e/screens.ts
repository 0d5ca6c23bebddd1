import { PAGE_SCREENS, WELCOME_SCREENS } from './screens/page-screens.ts';
import { FIRST_SCREENS, HOME_SCREENS, OFFER_SCREENS, QUIET_SCREENS } from './screens/popup-screens.ts';
import { LARGE_SCREENS, SESSION_SCREENS } from './screens/session-screens.ts';
import type { Screen } from './screens/walk.ts';

/**
 * Every screen that there is, in the order of one walk. Pictures, accessibility and pseudo-locales all go this way, so a
 * screen that is added here is photographed, checked by axe, by keyboard, and in both pseudo-locales.
 */
export const SCREENS: readonly Screen[] = [
  ...WELCOME_SCREENS,
  ...FIRST_SCREENS,
  ...HOME_SCREENS,
  ...OFFER_SCREENS,
  ...SESSION_SCREENS,
  ...QUIET_SCREENS,
  ...LARGE_SCREENS,
  ...PAGE_SCREENS,
];
