/** Lives that once broke an invariant, as small as they were found. Each is lived again in every run. */
import type { Life, LifeEvent, Machine } from './life.ts';

interface KeptLife {
  /** What was wrong. */
  title: string;
  life: Life;
}

const MONDAY_7_MS = Date.UTC(2026, 10, 23, 6, 0);
const ALWAYS = Array(7).fill([{ fromMinute: 0, toMinute: 1440 }]);

function machine(given: Partial<Machine> = {}): Machine {
  return {
    ...{ profile: 'chromium', timeZone: 'Europe/Berlin', startMs: MONDAY_7_MS, isMonoStopped: false },
    ...{ minDelayMs: 30_000, earlyMs: 0, input: 'true' },
    ...given,
  };
}

/** A reminder after every 20 minutes, in its first moment, day and night. */
const OFTEN_AND_AT_ONCE: LifeEvent = {
  do: 'command',
  command: {
    name: 'changeSettings',
    request: { settings: { intervalMinutes: 20, capMinutes: 0, hours: ALWAYS } },
  },
  times: 1,
};

export const KEPT_LIVES: readonly KeptLife[] = [
  {
    title: 'a session that was closed late undid the rest that came after it',
    life: {
      machine: machine(),
      settings: { hours: ALWAYS },
      events: [
        { do: 'stretch', kind: 'plan', minutes: 1, closes: false },
        { do: 'close-browser', minutes: 12, keepsAlarms: false, isStartupHeard: false },
        { do: 'work', minutes: 32 },
        { do: 'work', minutes: 6 },
      ],
    },
  },
  {
    title:
      'an unanswered reminder that was due again waited for a heartbeat, and a worker that was stopped told another story',
    life: {
      machine: machine(),
      settings: { capMinutes: 0 },
      events: [{ do: 'set-clock', minutes: 54 }, { do: 'update' }, { do: 'work', minutes: 66 }],
    },
  },
  {
    title: '"Later" that arrived twice counted twice',
    life: {
      machine: machine(),
      settings: { intervalMinutes: 20, hours: ALWAYS },
      events: [
        { do: 'work', minutes: 26 },
        { do: 'command', command: { name: 'putOff', request: { minutes: 5 } }, times: 2 },
      ],
    },
  },
  {
    title: 'a session taken twice forgot that its hold starts again',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'stretch', kind: 'plan', minutes: 1, closes: false },
        {
          do: 'command',
          command: { name: 'takeSession', request: { sessionId: 'the one that is there' } },
          times: 2,
        },
      ],
    },
  },
  {
    title: 'a reminder that was decided before the computer slept was shown after a whole rest',
    life: {
      machine: machine(),
      settings: { intervalMinutes: 20, capMinutes: 0, hours: ALWAYS, isOnPhoneALot: true },
      events: [
        { do: 'break', api: 'action.setBadgeBackgroundColor', how: 'slow', isSticky: true },
        { do: 'work', minutes: 26 },
        { do: 'command', command: { name: 'startCall', request: { minutes: 30 } }, times: 1 },
        { do: 'command', command: { name: 'endCall', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'work', minutes: 2 },
        {
          do: 'command',
          command: { name: 'changeSettings', request: { settings: { isOnPhoneALot: false } } },
          times: 1,
        },
        { do: 'sleep', minutes: 12, isBack: true },
        { do: 'work', minutes: 1 },
      ],
    },
  },
  {
    title: '"not today" that arrived twice in a night took the next night off too',
    life: {
      machine: machine({ startMs: MONDAY_7_MS - 6 * 3600_000 }),
      settings: { hours: Array(7).fill([{ fromMinute: 1320, toMinute: 360 }]) },
      events: [{ do: 'command', command: { name: 'takeDayOff', request: {} }, times: 2 }],
    },
  },
  {
    title: 'storage that failed as the computer woke moved the alarm whose lateness told of the sleep',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'crash-at', call: 0, isAfter: false },
        { do: 'update' },
        { do: 'work', minutes: 57 },
        { do: 'sleep', minutes: 3, isBack: true },
        { do: 'break', api: 'storage.get', how: 'hang', isSticky: false },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        { do: 'sleep', minutes: 12, isBack: true },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
      ],
    },
  },
  {
    title: 'a setting changed in a session asked what plays, and the second time heard a call',
    life: {
      machine: machine({ profile: 'firefox' }),
      settings: {},
      events: [
        { do: 'freeze', seconds: 360, isBack: false },
        { do: 'work', minutes: 60 },
        { do: 'sound', noise: 'video' },
        { do: 'lock', minutes: 4 },
        { do: 'work', minutes: 40 },
        { do: 'break', api: 'history.open', how: 'reject', isSticky: true },
        { do: 'stretch', kind: 'plan', minutes: 1, closes: false },
        { do: 'work', minutes: 1 },
        { do: 'mend' },
        {
          do: 'command',
          command: { name: 'changeSettings', request: { settings: { waitsForSound: true } } },
          times: 2,
        },
      ],
    },
  },
  {
    title: 'a cycle that was spoilt before a sleep remembers nothing of it',
    life: {
      machine: machine({}),
      settings: { awaySeconds: 300, hours: ALWAYS },
      events: [
        { do: 'garbage', key: 'cycle', value: null },
        { do: 'sleep', minutes: 9, isBack: false },
        { do: 'go-away', minutes: 3 },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'sleep', minutes: 1, isBack: false },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'work', minutes: 1 },
      ],
    },
  },
  {
    title: 'a write that was refused at the first look after a closed browser took that time for work',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'command', command: { name: 'openToday', request: {} }, times: 1 },
        { do: 'break', api: 'storage.set', how: 'reject', isSticky: false },
        { do: 'close-browser', minutes: 29, keepsAlarms: false, isStartupHeard: false },
        { do: 'work', minutes: 21 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'crash-at', call: 0, isAfter: false },
        { do: 'kill' },
        { do: 'pause-typing', seconds: 5 },
        { do: 'go-away', minutes: 1 },
      ],
    },
  },
  {
    title: 'an absence that began in a call and outlasted it had a rest in it that nobody could count',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'command', command: { name: 'openToday', request: {} }, times: 1 },
        { do: 'command', command: { name: 'startCall', request: { minutes: 60 } }, times: 1 },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'sleep', minutes: 4, isBack: false },
        { do: 'work', minutes: 3 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'go-away', minutes: 3 },
        {
          do: 'command',
          command: { name: 'changeSettings', request: { settings: { restMinutes: 30 } } },
          times: 1,
        },
        { do: 'go-away', minutes: 31 },
        { do: 'command', command: { name: 'skip', request: {} }, times: 1 },
      ],
    },
  },
  {
    title:
      'a write that hung until the browser was mended told of what was decided before the screen was locked',
    life: {
      machine: machine(),
      settings: { hours: ALWAYS },
      events: [
        { do: 'break', api: 'storage.set', how: 'hang', isSticky: true },
        { do: 'work', minutes: 30 },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'command', command: { name: 'endPause', request: {} }, times: 1 },
        { do: 'work', minutes: 2 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'command', command: { name: 'endPause', request: {} }, times: 1 },
        { do: 'mend' },
        { do: 'lock', minutes: 1 },
        { do: 'update' },
      ],
    },
  },
  {
    title: 'a screen that was locked after three silent minutes told nothing of them',
    life: {
      machine: machine(),
      settings: { awaySeconds: 300 },
      events: [
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'command', command: { name: 'endPause', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'close-browser', minutes: 1, keepsAlarms: false, isStartupHeard: false },
        { do: 'stretch', kind: 'plan', minutes: 1, closes: true },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        { do: 'work', minutes: 9 },
        { do: 'go-away', minutes: 3 },
        { do: 'lock', minutes: 3 },
        { do: 'work', minutes: 30 },
        { do: 'stretch', kind: 'plan', minutes: 1, closes: false },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
      ],
    },
  },
  {
    title: 'a page that drove a session through a sleep stood for the person in the seconds after it',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'stretch', kind: 'plan', minutes: 1, closes: false },
        { do: 'sleep', minutes: 64, isBack: false },
        { do: 'pause-typing', seconds: 5 },
        { do: 'command', command: { name: 'putOff', request: { minutes: 5 } }, times: 1 },
        { do: 'crash-at', call: 0, isAfter: false },
        { do: 'update' },
        { do: 'work', minutes: 30 },
        { do: 'work', minutes: 20 },
      ],
    },
  },
  {
    title: 'commands that queued up behind a slow badge each tried the alarm',
    life: {
      machine: machine(),
      settings: { awaySeconds: 300, sessionMinutes: 1 },
      events: [
        { do: 'break', api: 'action.setBadgeText', how: 'slow', isSticky: true },
        { do: 'stretch', kind: 'plan', minutes: 2, closes: false },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
        { do: 'break', api: 'alarms.create', how: 'reject', isSticky: true },
        {
          do: 'command',
          command: { name: 'reportWarningSign', request: { sessionId: 'the one that is there' } },
          times: 2,
        },
        { do: 'stretch', kind: 'plan', minutes: 1, closes: false },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        {
          do: 'command',
          command: { name: 'reportHold', request: { sessionId: 'the one that is there', beat: 0 } },
          times: 1,
        },
        { do: 'work', minutes: 5 },
      ],
    },
  },
  {
    title: 'data of an older version was read, but not written back as it is now',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'garbage', key: 'settings', value: {} },
        { do: 'forget', keys: ['version', 'sessionDay'] },
        { do: 'update' },
        { do: 'lose-idle-event' },
      ],
    },
  },
  {
    title: 'storage that could not be read through a whole rest knew nothing of it',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'work', minutes: 13 },
        { do: 'sleep', minutes: 15, isBack: true },
        { do: 'break', api: 'storage.get', how: 'reject', isSticky: true },
        { do: 'work', minutes: 4 },
        { do: 'go-away', minutes: 78 },
        { do: 'mend' },
        { do: 'command', command: { name: 'endPause', request: {} }, times: 1 },
      ],
    },
  },
  {
    title: 'a pause that was said just before the clock was set back began after it',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'break', api: 'storage.get', how: 'slow', isSticky: false },
        {
          do: 'commands',
          commands: [
            { name: 'changeSettings', request: { settings: {} } },
            { name: 'pause', request: { pause: '30-min' } },
          ],
        },
        { do: 'set-clock', minutes: -3 },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'startCall', request: { minutes: 30 } }, times: 1 },
        { do: 'command', command: { name: 'endCall', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'work', minutes: 30 },
        { do: 'click', target: 'body', times: 1, id: 'offer' },
      ],
    },
  },
  {
    title: 'an alarm that was refused once left nobody to notice the sleep',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'break', api: 'alarms.create', how: 'reject', isSticky: false },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'sleep', minutes: 12, isBack: true },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'click', target: 'body', times: 1, id: 'offer' },
        { do: 'crash-at', call: 0, isAfter: false },
      ],
    },
  },
  {
    title: 'an absence that could not be written down was a rest all the same for the oracle',
    life: {
      machine: machine(),
      settings: { restMinutes: 2 },
      events: [
        { do: 'crash-at', call: 0, isAfter: false },
        { do: 'work', minutes: 1 },
        { do: 'close-browser', minutes: 1, keepsAlarms: false, isStartupHeard: false },
        { do: 'set-clock', minutes: 55 },
        { do: 'click', target: 'body', times: 1, id: 'offer' },
        { do: 'break', api: 'storage.set', how: 'reject', isSticky: true },
        { do: 'go-away', minutes: 4 },
        { do: 'mend' },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'command', command: { name: 'endPause', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'garbage', key: 'cycle', value: [] },
      ],
    },
  },
  {
    title: 'the first look after a closed browser could not be written once, and the late alarm was set anew',
    life: {
      machine: machine(),
      settings: {},
      events: [
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'startCall', request: { minutes: 30 } }, times: 1 },
        { do: 'command', command: { name: 'endCall', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'break', api: 'storage.set', how: 'reject', isSticky: false },
        { do: 'close-browser', minutes: 12, keepsAlarms: true, isStartupHeard: false },
        {
          do: 'command',
          command: {
            name: 'answerHold',
            request: { sessionId: 'the one that is there', answer: 'nothing-yet' },
          },
          times: 1,
        },
        { do: 'stretch', kind: 'plan', minutes: 1, closes: false },
      ],
    },
  },
  {
    title: 'a pause until the end of time was believed by the oracle until the first whole look',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'crash-at', call: 7, isAfter: false },
        { do: 'command', command: { name: 'changeSettings', request: { settings: {} } }, times: 1 },
        { do: 'sleep', minutes: 112, isBack: true },
        { do: 'garbage', key: 'pausedUntilMs', value: Number.MAX_VALUE },
        { do: 'crash-at', call: 0, isAfter: false },
        { do: 'command', command: { name: 'putOff', request: { minutes: 5 } }, times: 1 },
        { do: 'work', minutes: 5 },
        { do: 'break', api: 'storage.get', how: 'reject', isSticky: false },
      ],
    },
  },
  {
    title: 'a pause was answered after the keys had ended it',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'break', api: 'tabs.query', how: 'hang', isSticky: true },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'command', command: { name: 'endPause', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
        { do: 'shortcut', name: 'pause' },
        { do: 'work', minutes: 30 },
        { do: 'mend' },
      ],
    },
  },
  {
    title: 'the worker was stopped while it read, with the late alarm that told of a sleep',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'work', minutes: 30 },
        { do: 'work', minutes: 21 },
        { do: 'go-away', minutes: 5 },
        { do: 'work', minutes: 4 },
        { do: 'break', api: 'storage.get', how: 'slow', isSticky: false },
        { do: 'sleep', minutes: 45, isBack: false },
        { do: 'command', command: { name: 'putOff', request: { minutes: 5 } }, times: 1 },
        { do: 'kill' },
        { do: 'work', minutes: 5 },
        { do: 'command', command: { name: 'startCall', request: { minutes: 30 } }, times: 1 },
      ],
    },
  },
  {
    title: 'the answer about the hours was read while the keys that ended the pause waited behind it',
    life: {
      machine: machine(),
      settings: {},
      events: [
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
        { do: 'break', api: 'storage.get', how: 'slow', isSticky: false },
        { do: 'command', command: { name: 'openToday', request: {} }, times: 1 },
        { do: 'shortcut', name: 'pause' },
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'sleep', minutes: 1, isBack: true },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'command', command: { name: 'pause', request: { pause: '30-min' } }, times: 1 },
      ],
    },
  },
  {
    title: 'the clock was set forward in a lull, which looked like a sleep',
    life: {
      machine: machine({ profile: 'firefox', earlyMs: 50 }),
      settings: { awaySeconds: 300 },
      events: [
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'startCall', request: { minutes: 30 } }, times: 1 },
        { do: 'command', command: { name: 'endCall', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'set-clock', minutes: 5 },
        { do: 'go-away', minutes: 4 },
        { do: 'work', minutes: 30 },
        { do: 'update' },
      ],
    },
  },
  {
    title: 'the worker died in the very moment in which somebody typed again',
    life: {
      machine: machine({ profile: 'firefox', earlyMs: 1 }),
      settings: {},
      events: [
        OFTEN_AND_AT_ONCE,
        { do: 'work', minutes: 20 },
        { do: 'command', command: { name: 'startCall', request: { minutes: 30 } }, times: 1 },
        { do: 'command', command: { name: 'endCall', request: {} }, times: 1 },
        { do: 'work', minutes: 1 },
        { do: 'pause-typing', seconds: 5 },
        { do: 'update' },
        { do: 'crash-at', call: 14, isAfter: false },
        { do: 'mend' },
        { do: 'pause-typing', seconds: 10 },
        { do: 'alarm', how: 'early' },
        { do: 'work', minutes: 30 },
        { do: 'travel', timeZone: 'Europe/Berlin' },
      ],
    },
  },
];
