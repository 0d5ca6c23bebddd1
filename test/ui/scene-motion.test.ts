import { describe, expect, it } from 'vitest';
import { answer, pause } from '../../src/core/session-steps.ts';
import { sceneMotion } from '../../src/ui/popup/session/scene-motion.ts';
import { sceneOf } from '../../src/ui/popup/session/session-scene.ts';
import { NOW, runningSession } from './given.ts';

/** Seconds after the session began: get ready to 5, ease in to 8, hold to 23, ease out to 25, change to 27. */
function at(seconds: number, session = runningSession(), breathing: 'paced' | 'natural' = 'paced') {
  const scene = sceneOf(session, NOW + seconds * 1000);
  if (scene === null) throw new Error('Nothing to show');
  return sceneMotion(scene, breathing);
}

describe('how the figure moves', () => {
  it('shows the way before it is gone', () => {
    expect(at(1)).toEqual({ kind: 'loop' });
    expect(at(26)).toEqual({ kind: 'loop' });
    expect(at(1, runningSession({ waitsForReady: true }))).toEqual({ kind: 'loop' });
  });

  it('goes in and out with the person, in the time of the phase (R5)', () => {
    expect(at(6)).toEqual({ kind: 'ease', from: 'set-up', to: 'final', beganAtMs: NOW + 5_000, seconds: 3 });
    expect(at(24)).toEqual({
      kind: 'ease',
      from: 'final',
      to: 'set-up',
      beganAtMs: NOW + 23_000,
      seconds: 2,
    });
  });

  it('is still in the hold, but for a breath that is paced (R3, R5)', () => {
    expect(at(12)).toEqual({ kind: 'breathe', moment: 'final', beganAtMs: NOW + 8_000, seconds: 15 });
    expect(at(12, runningSession(), 'natural')).toEqual({ kind: 'still', moment: 'final' });
  });

  it('waits where the person waits, and lets go after pain', () => {
    expect(at(20, pause(runningSession(), NOW + 12_000))).toEqual({ kind: 'still', moment: 'set-up' });
    expect(at(20, answer(runningSession(), 'pain', 2, NOW + 12_000))).toEqual({
      kind: 'still',
      moment: 'neutral',
    });
  });
});
