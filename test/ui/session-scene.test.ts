import { describe, expect, it } from 'vitest';
import { goGently } from '../../src/core/session-pain.ts';
import { answer, pause, reportHold } from '../../src/core/session-steps.ts';
import type { Scene } from '../../src/ui/popup/session/session-scene.ts';
import { sceneOf } from '../../src/ui/popup/session/session-scene.ts';
import { sessionWords, sideWords, spokenText } from '../../src/ui/popup/session/session-words.ts';
import { english } from '../words/english.ts';
import { NECK, NOW, runningSession, setUpState } from './given.ts';

/** Seconds after the session began: get ready to 5, ease in to 8, hold to 23, ease out to 25, change to 27. */
function at(seconds: number, session = runningSession()): Scene {
  const scene = sceneOf(session, NOW + seconds * 1000);
  if (scene === null) throw new Error('Nothing to show');
  return scene;
}

function said(seconds: number, session = runningSession(), state = setUpState(), isEventNear = false) {
  return sessionWords(at(seconds, session), session, { ...state, isEventNear }, english);
}

describe('a session, second by second', () => {
  it.each([
    [0, 'get-ready', 'right'],
    [5, 'ease-in', 'right'],
    [8, 'hold', 'right'],
    [23, 'ease-out', 'right'],
    [25, 'change', 'left'],
    [30, 'hold', 'left'],
  ] as const)('at %d s is in %s, %s', (seconds, phase, side) => {
    expect(at(seconds)).toMatchObject({ phase, side, waiting: null });
  });

  it('says one sentence for each phase, on the side that is held; in the hold to be still (R3)', () => {
    expect(said(0).sentence).toContain('let your right hand hold the edge');
    expect(said(5).sentence).toContain('let your left ear drift');
    expect(said(8).sentence).toMatch(/^Still\./);
    expect(said(23).sentence).toContain('with the left hand');
    expect(said(25)).toMatchObject({ title: 'Now the left side' });
    expect(said(25).sentence).toContain('let your right ear drift');
  });

  it('counts the hold down from its beginning', () => {
    expect(at(12).clock).toEqual({ beganAtMs: NOW + 8_000, seconds: 15 });
  });

  it('tells which repetition of which side it is', () => {
    const session = runningSession({ holds: ['right', 'left', 'right', 'left'] });
    expect(sideWords(at(8, session), english)).toBe('Right, 1 of 2');
    expect(sideWords(at(8 + 2 * 22, session), english)).toBe('Right, 2 of 2');
    expect(sideWords(at(8, runningSession({ holds: ['both', 'both'] })), english)).toBe('Hold 1 of 2');
  });

  it('leads in before a stretch away from the screen, with one countdown to the ease in', () => {
    const session = runningSession({ isAwayFromScreen: true, waitsForReady: true });
    const clock = { beganAtMs: NOW, seconds: 10 };
    expect(at(2, session)).toMatchObject({ phase: 'lead-in', clock });
    expect(at(9, session)).toMatchObject({ phase: 'lead-in', clock });
    expect(at(10, session)).toMatchObject({ phase: 'ease-in' });
  });

  it('still shows something after the last phase, until the session is closed', () => {
    expect(at(1_000_000, { ...runningSession(), credited: ['0/0', '0/1'] }).phase).toBe('ease-out');
  });

  it('asks for half of the pull in the first repetition on each side when cold', () => {
    const session = runningSession({ isFirstLighter: true, holds: ['right', 'left', 'right', 'left'] });
    const remarks = [5, 8, 5 + 22, 5 + 44].map((seconds) => said(seconds, session).remark);
    const lighter = 'This first time lighter: about half of the pull.';
    expect(remarks).toEqual([lighter, lighter, lighter, null]);
    expect(said(5).remark).toBe(null);
  });

  it('tells what the gentler variant is before it, and that a light pull is enough in it', () => {
    const session = runningSession({ isGentle: true, isFirstLighter: true });
    expect(said(0, session).remark).toContain('only as far as the first light pull');
    expect(said(8, session).remark).toBe('The gentler variant: a light pull is enough.');
  });

  it('shows the note on the angle while getting ready, and only then', () => {
    const state = setUpState({ angles: { [NECK.stretchId]: 'a little forward' } });
    expect(said(0, runningSession(), state).angle).toBe('a little forward');
    expect(said(0, runningSession({ waitsForReady: true }), state).angle).toBe('a little forward');
    expect(said(8, runningSession(), state).angle).toBe(undefined);
    expect(said(0).angle).toBe(undefined);
  });

  it('R22: says before an event what it does not replace, to everybody, and not while it is stretched', () => {
    const heard = (seconds: number, session = runningSession(), isEventNear = true) => {
      const words = said(seconds, session, setUpState(), isEventNear);
      return [words.event, spokenText('', words, english).includes('does not replace')];
    };
    const sentence = ['This does not replace your warm-up.', true];
    const silence = [undefined, false];
    expect(heard(1)).toEqual(sentence);
    expect(heard(1, runningSession({ isAwayFromScreen: true, waitsForReady: true }))).toEqual(sentence);
    expect(heard(1, runningSession({}, { hasWarmUp: true }))).toEqual(sentence);
    expect(heard(500, pause(runningSession(), NOW + 12_000))).toEqual(sentence);
    expect([6, 12, 24, 26].map((seconds) => heard(seconds))).toEqual([silence, silence, silence, silence]);
    expect(heard(20, answer(runningSession(), 'pain', 2, NOW + 12_000))).toEqual(silence);
    expect(heard(1, runningSession(), false)).toEqual(silence);
  });

  it('knows whether the hold before can be taken back', () => {
    const held = reportHold(runningSession(), 2, NOW + 23_000);
    const can = [22, 24, 26, 28].map((seconds) => at(seconds, held).canTakeBack);
    expect(can).toEqual([true, true, true, false]);
    expect(at(24).canTakeBack).toBe(false);
  });

  it('shows a stretch that the library no longer has by its area', () => {
    const session = runningSession({ stretchId: 'gone' });
    expect(said(0, session)).toEqual({ title: 'Neck', sentence: '', remark: null });
  });
});

describe('a hold that is broken off', () => {
  it('waits when paused, and says what the pull should be', () => {
    const session = pause(runningSession(), NOW + 12_000);
    expect(at(500, session)).toMatchObject({ waiting: 'resume', clock: null });
    expect(said(500, session).title).toBe('Paused');
    expect(said(500, session).remark).toContain('right ear');
  });

  it('gives the tips of the library in their order while it starts again', () => {
    const once = answer(runningSession(), 'nothing-yet', 2, NOW + 12_000);
    expect(said(13, once)).toMatchObject({ title: 'This hold starts again' });
    expect(said(16, once).sentence).toContain('Let the left ear sink');
    const twice = answer(once, 'nothing-yet', 2, NOW + 20_000);
    expect(said(24, twice).sentence).toContain('Check the form');
  });

  it('searches the angle where bodies differ, after more tension', () => {
    const hamstring = { stretchId: 'seated-hamstring', area: 'hamstrings' as const };
    const once = answer(runningSession(hamstring), 'nothing-yet', 2, NOW + 12_000);
    expect(said(16, once).label).toBe('Tip 1 of 2');
    const twice = answer(once, 'nothing-yet', 2, NOW + 20_000);
    expect(said(24, twice)).toMatchObject({ label: 'Find your angle' });
    expect(said(24, twice).sentence).toContain('Legs are built differently');
  });

  it('asks the hypermobile for form, never for more tension', () => {
    const { person } = setUpState();
    const state = setUpState({ person: { ...person, conditions: ['hypermobility'] } });
    const once = answer(runningSession({ isFirstLighter: true }), 'nothing-yet', 1, NOW + 12_000);
    const words = said(16, once, state);
    expect(words).toMatchObject({ label: 'Tip 1 of 1', remark: null });
    expect(words.sentence).toContain('Check the form');
  });

  it('forgets the tip with the next hold', () => {
    const once = answer(runningSession(), 'nothing-yet', 2, NOW);
    const tipped = answer(runningSession(), 'nothing-yet', 2, NOW + 10_000);
    expect(once.tips).toBe(0);
    const held = reportHold(tipped, 2, NOW + 28_000);
    expect(said(36, held).sentence).toMatch(/^Still\./);
  });

  it('offers the gentler variant after pain, with all of its way told', () => {
    const hurt = answer(runningSession(), 'pain', 2, NOW + 12_000);
    expect(at(20, hurt).waiting).toBe('pain');
    const gentle = goGently(hurt, NOW + 20_000);
    expect(said(30, gentle).remark).toContain('only as far as the first light pull');
    expect(said(30, gentle).title).toBe('Ear to shoulder');
    expect(NECK.isGentle).toBe(false);
  });
});
