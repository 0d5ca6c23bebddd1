import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../../src/core/plan.ts';
import { goGently } from '../../src/core/session-pain.ts';
import { answer, pause, reportHold } from '../../src/core/session-steps.ts';
import type { Scene } from '../../src/ui/popup/session/session-scene.ts';
import { sceneOf } from '../../src/ui/popup/session/session-scene.ts';
import { sessionWords, sideWords, spokenText } from '../../src/ui/popup/session/session-words.ts';
import { english } from '../words/english.ts';
import { NECK, NOW, runningSession, setUpState } from './given.ts';

const SHOULDER = { stretchId: 'cross-body-shoulder', area: 'shoulders' } as const;

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
    expect(said(23).sentence).toContain('helped by the left hand');
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
    expect(remarks).toEqual([lighter, null, lighter, null]);
    expect(said(8, session).sentence).toBe('Still. This first time only about half of the pull.');
    expect(said(8 + 44, session).sentence).toContain('A long pull');
    expect(said(500, pause(session, NOW + 12_000)).remark).toBe(lighter);
    expect(said(5).remark).toBe(null);
  });

  it('tells the gentler variant all the way, and never of an obvious pull', () => {
    const calf = { stretchId: 'gastrocnemius-wall', area: 'calf' as const, isGentle: true };
    const session = runningSession({ ...calf, isFirstLighter: true });
    expect(said(0, session).sentence).toContain('Stand facing a wall');
    expect(said(0, session).remark).toContain('Take only a short step back with the right foot');
    expect(said(5, session).sentence).toContain('Take only a short step back with the right foot');
    expect(said(5, session).remark).toBe('The gentler variant: a light pull is enough.');
    expect(said(8, session)).toMatchObject({
      sentence: expect.stringMatching(/^Still\. .*light pull/),
      remark: null,
    });
    expect(said(23, session).sentence).toBe('Step the foot forward slowly.');
    expect(said(25, session).sentence).toContain('Take only a short step back with the left foot');
    const paused = said(500, pause(session, NOW + 12_000));
    expect(paused.remark).toBe('The gentler variant: a light pull is enough.');
    const all = [0, 5, 8, 23, 25, 27, 30].map((seconds) => JSON.stringify(said(seconds, session)));
    expect(`${all.join()} ${JSON.stringify(paused)}`).not.toMatch(/obvious|as far as you can/);
  });

  it('tells a gentler variant that is another position without the set-up of its stretch', () => {
    const session = runningSession({ isGentle: true });
    const waiting = runningSession({ isGentle: true, waitsForReady: true });
    for (const words of [said(0, session), said(5, session), said(0, waiting)]) {
      expect(words.sentence).toMatch(/both hands in your lap.*only as far as the first light pull/);
      expect(words.remark ?? '').not.toContain('hold the edge');
    }
    expect(said(0, session).remark).toBe(null);
    expect(said(23, session).sentence).toBe('Come back slowly, the way you went in.');
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
    const once = answer(runningSession(SHOULDER), 'nothing-yet', 2, NOW + 12_000);
    expect(said(13, once)).toMatchObject({ title: 'This hold starts again' });
    expect(said(16, once).sentence).toContain('Draw the upper arm a finger-width closer');
    const twice = answer(once, 'nothing-yet', 2, NOW + 20_000);
    expect(said(24, twice).sentence).toContain('Check the form');
  });

  it('searches the angle where bodies differ, after more tension', () => {
    const glutes = { stretchId: 'seated-figure-four', area: 'glutes' as const };
    const once = answer(runningSession(glutes), 'nothing-yet', 2, NOW + 12_000);
    expect(said(16, once).label).toBe('Tip 1 of 2');
    const twice = answer(once, 'nothing-yet', 2, NOW + 20_000);
    expect(said(24, twice)).toMatchObject({ label: 'Find your angle' });
    expect(said(24, twice).sentence).toContain('Hips are built differently');
  });

  it('asks for form, and still for a light pull, in a gentler variant and in a lighter first repetition', () => {
    const tipped = (change: Partial<PlanItem>) =>
      said(16, answer(runningSession({ ...SHOULDER, ...change }), 'nothing-yet', 1, NOW + 12_000));
    const form = { label: 'Tip 1 of 1', sentence: expect.stringContaining('Check the form') };
    const light = 'The gentler variant: a light pull is enough.';
    expect(tipped({ isGentle: true })).toMatchObject({ ...form, remark: light });
    const lighter = 'This first time lighter: about half of the pull.';
    expect(tipped({ isFirstLighter: true })).toMatchObject({ ...form, remark: lighter });
  });

  it('asks the hypermobile for form, never for more tension', () => {
    const { person } = setUpState();
    const state = setUpState({ person: { ...person, conditions: ['hypermobility'] } });
    const once = answer(runningSession(SHOULDER), 'nothing-yet', 1, NOW + 12_000);
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
    expect(said(30, gentle).sentence).toContain('only as far as the first light pull');
    expect(said(30, gentle).title).toBe('Ear to shoulder');
    expect(NECK.isGentle).toBe(false);
  });
});
