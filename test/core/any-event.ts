import fc from 'fast-check';
import type { Event } from '../../src/core/event.ts';
import { LATER_MINUTES } from '../../src/core/settings.ts';
import { aPerson } from './any-state.ts';
import { at } from './given.ts';

/** Anything that can happen, to a session of the id that random states have. */
export const anEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Event>({ type: 'wake' }) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Event>(
      { type: 'idleChanged', idle: 'active' },
      { type: 'idleChanged', idle: 'idle' },
      { type: 'idleChanged', idle: 'locked' },
      { type: 'offerNotified' },
      { type: 'offerNotShown' },
    ),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom<Event>(
      ...LATER_MINUTES.map((minutes): Event => ({ type: 'putOff', minutes })),
      { type: 'putOffAsUsual' },
      { type: 'skip' },
      { type: 'acceptOffer' },
      { type: 'startSession', kind: 'plan', pickedAtMs: at('10:00') },
      { type: 'startSession', kind: 'just-one', pickedAtMs: at('10:10') },
      { type: 'pause', pause: '30-min' },
      { type: 'pause', pause: 'until-tomorrow' },
      { type: 'endPause' },
      { type: 'togglePause' },
      { type: 'startCall', minutes: 30 },
      { type: 'startCall', minutes: 60 },
      { type: 'endCall' },
    ),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Event>(
      { type: 'changeSettings', settings: { intervalMinutes: 20 } },
      { type: 'changeSettings', settings: { intervalMinutes: 120 } },
      { type: 'changeSettings', settings: { enoughSessions: 1, awaySeconds: 30 } },
      { type: 'changeSettings', settings: { isBadgeOnly: true, restMinutes: 2 } },
      { type: 'takeDayOff' },
      { type: 'openToday' },
      { type: 'undoToday' },
      { type: 'welcomed' },
      { type: 'dismissSetAside' },
      { type: 'setPlace', place: { wall: 'yes' } },
      { type: 'entriesLogged', ids: ['a'] },
    ),
  },
  {
    weight: 1,
    arbitrary: aPerson.map(({ isSetUp: _, ...person }): Event => ({ type: 'setPerson', person })),
  },
  {
    weight: 8,
    arbitrary: fc.constantFrom<Event>(
      { type: 'takeSession', sessionId: 'a' },
      { type: 'beReady', sessionId: 'a' },
      { type: 'pauseSession', sessionId: 'a' },
      { type: 'reportHold', sessionId: 'a', beat: 2 },
      { type: 'answerHold', sessionId: 'a', answer: 'pain' },
      { type: 'answerHold', sessionId: 'a', answer: 'strong' },
      { type: 'answerHold', sessionId: 'a', answer: 'nothing-yet' },
      { type: 'goGently', sessionId: 'a' },
      { type: 'goToOtherSide', sessionId: 'a' },
      { type: 'reportPain', sessionId: 'a' },
      { type: 'reportWarningSign', sessionId: 'a' },
      { type: 'takeBackLast', sessionId: 'a', isWarningSign: false },
      { type: 'takeBackLast', sessionId: 'a', isWarningSign: true },
      { type: 'takeBreak', card: 'walk' },
      { type: 'setMode', change: { mode: 'unwell', isOn: true } },
      { type: 'setMode', change: { mode: 'sore', areas: ['calf'], degree: 'severe' } },
      { type: 'swapAway', stretchId: 'gastrocnemius-wall' },
      { type: 'setLiking', stretchId: 'gastrocnemius-wall', liking: 'off' },
      { type: 'noteAngle', stretchId: 'seated-hamstring', note: 'toes out' },
      { type: 'answerThirdRound', isWanted: true },
      { type: 'keepWindow', bounds: { left: 0, top: 0, width: 720, height: 820 } },
      { type: 'goBack', sessionId: 'a' },
      { type: 'goNext', sessionId: 'a' },
      { type: 'swapStretch', sessionId: 'a' },
      { type: 'endSession', sessionId: 'a' },
    ),
  },
);
