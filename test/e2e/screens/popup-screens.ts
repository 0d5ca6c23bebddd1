/** The screens of the popup before and between sessions. */
import type { Screen, Walk } from './walk.ts';

export const MAP_THERE = `document.querySelector('.map-mark') !== null`;
const NECK_AND_CALF = {
  focus: [
    { area: 'calf', side: 'right', kind: 'weak' } as const,
    { area: 'neck', side: 'both', kind: 'tight' } as const,
  ],
  flags: [],
  conditions: [],
  soreSpots: [],
};

const SORE_LEGS = { mode: 'sore', areas: ['calf', 'quadriceps'] } as const;

export const FIRST_SCREENS: readonly Screen[] = [
  {
    name: 'first-run-where',
    async show(walk) {
      const popup = await walk.popup();
      await popup.waitFor(MAP_THERE);
      for (const area of ['area_neck', 'area_glutes', 'area_calf']) await walk.press(area);
      await popup.evaluate(`document.querySelector('main').scrollTo(0, 0)`);
      return popup;
    },
  },
  { name: 'first-run-how', show: (walk) => after(walk, 'step_next', 'first_run_how') },
  {
    name: 'first-run-care',
    async show(walk) {
      await after(walk, 'step_next', 'first_run_care');
      const popup = await walk.popup();
      await popup.waitFor(MAP_THERE);
      return popup;
    },
  },
];

export const HOME_SCREENS: readonly Screen[] = [
  {
    name: 'home-question',
    async show({ extension, see }) {
      await extension.send('setPerson', { person: NECK_AND_CALF });
      return see('place_wall');
    },
  },
  {
    name: 'home',
    async show({ extension, popup, says }) {
      await extension.send('setPlace', { place: { wall: 'yes' } });
      const view = await popup();
      await view.waitFor(`!document.body.innerText.includes(${JSON.stringify(says('place_wall'))})`);
      return view;
    },
  },
  {
    name: 'home-larger',
    async show({ extension, popup }) {
      await extension.send('changeSettings', { settings: { popupText: 'larger' } });
      const view = await popup();
      await view.waitFor(`innerWidth > 400`);
      return view;
    },
  },
  {
    name: 'home-large',
    async show({ extension, popup }) {
      await extension.send('changeSettings', { settings: { popupText: 'large' } });
      return popup();
    },
  },
  {
    name: 'home-pause',
    async show(walk) {
      await walk.extension.send('changeSettings', { settings: { popupText: 'normal' } });
      return after(walk, 'pause_open', 'day_off');
    },
  },
  {
    name: 'today',
    async show(walk) {
      await walk.press('pause_close');
      await after(walk, 'today_open', 'today_title');
      return after(walk, 'mode_warm', 'mode_warm_on');
    },
  },
  {
    name: 'today-sore',
    async show(walk) {
      await walk.press('mode_sore');
      await walk.press('area_calf');
      return walk.popup();
    },
  },
  {
    name: 'today-event',
    async show(walk) {
      await walk.press('today_back');
      return after(walk, 'mode_event', 'event_when');
    },
  },
  {
    name: 'home-mode',
    async show(walk) {
      await walk.press('today_back');
      return after(walk, 'today_close', 'mode_warm_on');
    },
  },
  {
    name: 'plan',
    async show(walk) {
      await walk.extension.send('setMode', { change: { mode: 'warm', isOn: false } });
      return after(walk, 'plan_open', 'spare_time');
    },
  },
  {
    name: 'break',
    async show(walk) {
      await walk.press('plan_close');
      return after(walk, 'break_open', 'break_water');
    },
  },
  {
    name: 'home-unwell',
    async show(walk) {
      await walk.press('break_close');
      await walk.extension.send('setMode', { change: { mode: 'unwell', isOn: true } });
      return walk.see('mode_unwell_on');
    },
  },
  { name: 'taken', show: (walk) => after(walk, 'break_breathe', 'taken_counted') },
];

export const OFFER_SCREENS: readonly Screen[] = [
  {
    name: 'offer',
    async show(walk) {
      const { send, setDueIn } = walk.extension;
      await walk.press('done_leave');
      await send('setMode', { change: { mode: 'unwell', isOn: false } });
      // The session is shown in the popup, as one at the screen is; its large window comes near the end.
      await send('changeSettings', { settings: { capMinutes: 0, opensLargeWindow: false } });
      await setDueIn(0);
      return walk.see('offer_skip', 30_000);
    },
  },
  {
    name: 'offer-sore',
    async show({ extension, see }) {
      await extension.send('setMode', { change: { ...SORE_LEGS, degree: 'severe' } });
      return see('break_bath');
    },
  },
  {
    name: 'offer-call',
    async show(walk) {
      await walk.extension.send('setMode', { change: { ...SORE_LEGS, degree: 'none' } });
      return after(walk, 'call_choose', 'pause_1_hour');
    },
  },
  {
    name: 'offer-badge-only',
    async show(walk) {
      await walk.press('call_menu_close');
      return after(walk, 'badge_only', 'badge_only_undo');
    },
  },
  {
    name: 'home-after-skip',
    async show(walk) {
      await walk.press('badge_only_undo');
      return after(walk, 'offer_skip', 'skip_hurts');
    },
  },
];

export const QUIET_SCREENS: readonly Screen[] = [
  {
    name: 'paused',
    async show({ extension, see, closePopup }) {
      await closePopup();
      await extension.page.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ lastSession: null }).then(() => null)`,
      );
      await extension.send('pause', { pause: '1-hour' });
      return see('paused_title');
    },
  },
  {
    name: 'call',
    async show({ extension, see }) {
      await extension.send('endPause', {});
      await extension.send('startCall', { minutes: 30 });
      return see('call_end');
    },
  },
  {
    name: 'day-off',
    async show({ extension, see }) {
      await extension.send('endCall', {});
      await extension.send('takeDayOff', {});
      return see('day_undo');
    },
  },
  {
    name: 'enough',
    async show({ extension, see }) {
      await extension.send('undoToday', {});
      await extension.send('changeSettings', { settings: { enoughSessions: 1 } });
      return see('why_enough');
    },
  },
  {
    name: 'outside-hours',
    async show({ extension, see }) {
      const hours = [...Array.from({ length: 6 }, () => []), [{ fromMinute: 600, toMinute: 601 }]];
      await extension.send('changeSettings', { settings: { enoughSessions: 4, hours } });
      return see('why_outside_hours');
    },
  },
  {
    name: 'home-set-aside',
    async show({ extension, see, closePopup }) {
      await closePopup();
      await extension.page.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: 'unreadable' }).then(() => null)`,
      );
      await extension.send('lookIn', {});
      await extension.waitForState('it is set aside', ({ setAside }) => setAside.length > 0);
      const hours = Array.from({ length: 7 }, () => [{ fromMinute: 0, toMinute: 1440 }]);
      await extension.send('changeSettings', { settings: { hours } });
      return see('stretch_now');
    },
  },
];

/** What a press shows. */
async function after(walk: Walk, pressed: string, seen: string) {
  await walk.press(pressed);
  return walk.see(seen);
}
