/** The screens of a session, in the time that a session takes. */
import type { BeatKind } from '../../../src/core/beats.ts';
import { beatsOf } from '../../../src/core/beats.ts';
import type { Session } from '../../../src/core/session.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings.ts';
import type { View } from '../drivers/driver.ts';
import type { Extension } from '../extension.ts';
import { press } from '../person.ts';
import type { Screen, Walk } from './walk.ts';

const HOLDING = `document.querySelector('.answers:not([disabled])') !== null`;
const NOT_HOLDING = `document.querySelector('.answers[disabled]') !== null`;
/** Longer than it takes from one hold to the next. */
const NEXT_HOLD_MS = 60_000;

async function inHold(view: View): Promise<View> {
  await view.waitFor(HOLDING, NEXT_HOLD_MS);
  return view;
}

const IS_READY = `document.querySelector('.ready') !== null`;
const IS_ON = `document.querySelector('.ready') === null`;

/** The popup with a session whose phase `kind`, the one to its `hold`, begins now: as if all before it was over. */
async function inPhase({ extension, popup }: Walk, kind: BeatKind, hold = 0): Promise<View> {
  await extension.send('changeSettings', { settings: { opensLargeWindow: false } });
  if ((await extension.state()).session === null) {
    await extension.send('startSession', { kind: 'just-one', pickedAtMs: Date.now() });
  }
  const { session } = await extension.state();
  if (session === null) throw new Error('no session');
  const view = await popup();
  const plan = { ...session.plan, hasWarmUp: kind === 'warm-up' };
  const at = beatsOf(plan).findIndex((beat) => beat.kind === kind && beat.hold === hold);
  const there: Session = { ...session, plan, at, tips: 0, answer: null };
  await store(extension, { ...there, waiting: 'ready', sinceMs: null });
  await view.waitFor(IS_READY);
  const now = Date.now();
  await store(extension, { ...there, waiting: null, sinceMs: now, drivenAtMs: now });
  await view.waitFor(IS_ON);
  return view;
}

function store({ page }: Extension, session: Session): Promise<unknown> {
  const stored = JSON.stringify({ session });
  return page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(${stored}).then(() => null)`);
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
  { name: 'session-warm-up', show: (walk) => inPhase(walk, 'warm-up') },
  {
    name: 'help-warning',
    async show(walk) {
      const view = await inPhase(walk, 'ease-in');
      await inHold(view);
      await view.press('4');
      await walk.press('pain_warning');
      return walk.see('help_after_warning');
    },
  },
];

/** The phases between the holds. They last too short for what takes time to look. */
export const BRIEF_SCREENS: readonly Screen[] = [
  { name: 'session-get-ready', show: (walk) => inPhase(walk, 'get-ready') },
  { name: 'session-ease-in', show: (walk) => inPhase(walk, 'ease-in') },
  { name: 'session-ease-out', show: (walk) => inPhase(walk, 'ease-out') },
  { name: 'session-change', show: (walk) => inPhase(walk, 'change', 1) },
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
