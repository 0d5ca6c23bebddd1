import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../src/core/cues.ts';
import type { PlanItem } from '../../src/core/plan.ts';
import { startSession } from '../../src/core/session.ts';
import { ready, take } from '../../src/core/session-steps.ts';
import { spokenWords } from '../../src/ui/popup/session/spoken-words.ts';
import { english } from '../words/english.ts';
import { NECK, NOW, runningSession } from './given.ts';

const CALF: PlanItem = {
  ...NECK,
  stretchId: 'gastrocnemius-wall',
  holds: ['left', 'right'],
  isAwayFromScreen: true,
  waitsForReady: true,
  isCutShort: false,
};

const said = (session: Parameters<typeof cuesOf>[0]) =>
  cuesOf(session).map((cue) => spokenWords(cue, session, english));

describe('the voice', () => {
  it('says the stretch, the side, each change and the last three seconds', () => {
    const hold = ['Hold', null, 'Three', 'Two', 'One', 'Ease out'];
    expect(said(runningSession())).toEqual([
      ...['Ear to shoulder. Right side.', 'Ease in', ...hold],
      ...['Left side', 'Ease in', ...hold],
      'Done',
    ]);
  });

  it('names no side where both are held at once', () => {
    const spoken = said(runningSession({ holds: ['both', 'both'] }));
    expect(spoken[0]).toBe('Ear to shoulder.');
    expect(spoken).toContain('Once more');
  });

  it('names a stretch that waits while it waits, and only calls when it begins', () => {
    const waiting = take(startSession('one', { hasWarmUp: false, items: [CALF] }, NOW), NOW);
    expect(said(waiting)).toEqual(['Calf, at the wall. Left side.']);
    expect(said(ready(waiting, NOW))[0]).toBe('Get ready');
  });

  it('announces a warm-up', () => {
    expect(said(runningSession({}, { hasWarmUp: true }))[0]).toBe('Warm up a little');
  });
});
