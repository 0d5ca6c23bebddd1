/** The screens of a session, in the time that a session takes. */
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { View } from '../drivers/driver.ts';
import { press } from '../person.ts';
import type { Screen } from './walk.ts';

const HOLDING = `document.querySelector('.answers:not([disabled])') !== null`;
const NOT_HOLDING = `document.querySelector('.answers[disabled]') !== null`;
/** Longer than it takes from one hold to the next. */
const NEXT_HOLD_MS = 60_000;

async function inHold(view: View): Promise<View> {
  await view.waitFor(HOLDING, NEXT_HOLD_MS);
  return view;
}

export const SESSION_SCREENS: readonly Screen[] = [
  {
    name: 'session-ready',
    async show({ extension, press, see }) {
      await extension.setDueIn(0);
      await see('offer_title');
      await press('just_one');
      return see('session_ready');
    },
  },
  {
    name: 'session-hold',
    async show({ press, popup }) {
      await press('session_ready');
      return inHold(await popup());
    },
  },
  {
    name: 'session-tip',
    async show({ popup }) {
      const view = await popup();
      await view.press('1');
      await view.waitFor(NOT_HOLDING, 5_000);
      return inHold(view);
    },
  },
  {
    name: 'session-paused',
    async show({ popup, see }) {
      await (await popup()).press(' ');
      return see('session_go_on');
    },
  },
  {
    name: 'session-keys',
    async show({ press, see }) {
      await press('keys_title');
      return see('keys_escape_does');
    },
  },
  {
    name: 'session-pain',
    async show({ extension, press, popup, see }) {
      const view = await popup();
      await view.press('Escape');
      await press('session_go_on');
      await inHold(view);
      const hasHeld = 'a hold is credited';
      await extension.waitForState(
        hasHeld,
        ({ session }) => (session?.credited.length ?? 0) > 0,
        NEXT_HOLD_MS,
      );
      await inHold(view);
      await view.press('4');
      return see('pain_title');
    },
  },
  {
    name: 'help',
    async show({ press, see }) {
      await press('help_title');
      return see('safety_part_emergency');
    },
  },
  {
    name: 'done',
    async show({ press, see }) {
      await press('help_back');
      await press('session_end');
      return see('done_title');
    },
  },
];

export const LARGE_SCREENS: readonly Screen[] = [
  {
    name: 'session-large',
    async show({ extension, says, page, closePopup }) {
      await closePopup();
      await extension.send('changeSettings', { settings: DEFAULT_SETTINGS });
      await extension.send('startSession', { kind: 'just-one', pickedAtMs: Date.now() });
      const large = await page('src/ui/popup/large.html');
      await press(large, says('session_ready'), NEXT_HOLD_MS);
      return inHold(large);
    },
  },
];
