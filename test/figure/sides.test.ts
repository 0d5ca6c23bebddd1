import { describe, expect, it } from 'vitest';
import type { Shape } from '../../src/figure/shape.ts';
import type { StretchFigure } from '../../src/figure/stretch-figure.ts';
import { glowSeenProblems, glowSideProblems, seenShare } from './checks/glow.ts';
import { mirrorProblems } from './checks/mirror.ts';
import { figureOf } from './checks/stills.ts';
import { eachStretchPasses } from './given.ts';

describe('the side that the words describe glows', () => {
  eachStretchPasses('glow-side');
});

describe('the glow can be seen', () => {
  eachStretchPasses('glow-seen');
});

describe('the left figure is the mirror image of the right one', () => {
  eachStretchPasses('mirror');
});

const CALF = figureOf('gastrocnemius-wall', 'right');
const glowing = (...glow: StretchFigure['glow']): StretchFigure => ({ ...CALF, glow });

describe('the check of the side', () => {
  it('finds the wrong side, both sides, and none', () => {
    const [left, right] = (['left', 'right'] as const).map((side) => ({
      muscle: 'gastrocnemius' as const,
      side,
    }));
    if (left === undefined || right === undefined) throw new Error('two sides');
    expect(glowSideProblems(glowing(right), 'right')).toEqual([]);
    expect(glowSideProblems(glowing(left), 'right').join()).toContain('nothing glows on the right side');
    expect(glowSideProblems(glowing(left, right), 'right').join()).toContain('glows on both sides');
    expect(glowSideProblems(glowing(left), 'both').join()).toContain('nothing glows on the right side');
    expect(glowSideProblems(glowing(), 'right')).toEqual(['no muscle glows']);
    expect(glowSideProblems({ ...glowing(left, right), id: 'neck-rotation-hold' }, 'right')).toEqual([]);
  });
});

describe('the check of the glow', () => {
  it('finds a muscle that is behind the body', () => {
    expect(glowSeenProblems(CALF)).toEqual([]);
    const far = { ...glowing({ muscle: 'triceps brachii', side: 'left' }), view: { yaw: 90, pitch: 0 } };
    const near = { ...far, view: { yaw: -90, pitch: 0 } };
    expect(glowSeenProblems(near)).toEqual([]);
    expect(glowSeenProblems(far).join()).toContain('triceps brachii');
  });

  it('measures what is left of it', () => {
    const fill = (key: string, d: string): Shape => ({ key, d, paint: 'skin', kind: 'fill', shade: 0 });
    const leg = fill('leg', 'M0 0L1000 0L1000 1000L0 1000z');
    const glow: Shape = { ...fill('leg-glow-0-1', leg.d), paint: 'muscle', kind: 'glow', within: 'leg' };
    const half = fill('arm', 'M500 -10L1010 -10L1010 1010L500 1010z');
    expect(seenShare([leg, glow], 0)).toBe(1);
    expect(seenShare([leg, glow, half], 0)).toBeCloseTo(0.5);
    expect(seenShare([half, leg, glow], 0)).toBe(1);
    expect(seenShare([leg, glow, { ...half, kind: 'line' }], 0)).toBe(1);
    expect(seenShare([leg, glow, leg], 0)).toBe(0);
    expect(seenShare([leg], 0)).toBeNull();
  });
});

describe('the check of the mirror', () => {
  it('finds a left figure that is not mirrored, and one that is in another place', () => {
    const left = figureOf('gastrocnemius-wall', 'left');
    expect(mirrorProblems(CALF, CALF)).not.toEqual([]);
    const { posture } = left.key.final;
    const moved = { ...left.key.final, posture: { ...posture, at: [0.01, ...posture.at.slice(1)] as never } };
    expect(mirrorProblems(CALF, { ...left, key: { ...left.key, final: moved } }).join()).toContain('(final)');
  });
});
