import { describe, expect, it } from 'vitest';
import type { KeyPose } from '../../src/figure/pose.ts';
import { chair, mat, wall } from './boxes.ts';
import { balanceProblems, centreOfMass } from './checks/balance.ts';
import { bodyIn, eachStretchPasses, withPosture } from './given.ts';

describe('nobody falls over', () => {
  eachStretchPasses('balance');
});

describe('the check of balance', () => {
  it('finds nothing in bodies that stand, sit and kneel', () => {
    expect(balanceProblems(bodyIn('standing'))).toEqual([]);
    expect(balanceProblems(bodyIn('seated', {}, chair()))).toEqual([]);
    expect(balanceProblems(bodyIn('kneeling', {}, mat(-0.4, 0.3)))).toEqual([]);
  });

  it('has the centre of mass of a standing body a little above the hips', () => {
    const [x, y, z] = centreOfMass(bodyIn('standing').skeleton);
    expect(x).toBeCloseTo(0);
    expect(y).toBeGreaterThan(0.53);
    expect(y).toBeLessThan(0.6);
    expect(Math.abs(z)).toBeLessThan(0.03);
  });

  it('finds a body that leans beyond its feet', () => {
    const leaning: KeyPose = { at: [0, 0.54, 0.1], pelvis: [30, 0, 0] };
    expect(balanceProblems(bodyIn('standing', leaning)).join()).toMatch(
      /^centre of mass is 0\.\d+ off its support$/,
    );
  });

  it('lets a hand on a wall hold it, as far as a hand can', () => {
    const on = (z: number): KeyPose => ({
      at: [0, 0.5, z],
      pelvis: [z * 100, 0, 0],
      right: { hand: { on: { point: [0.1, 0.76, 0.33 + z], facing: [0, 0, -1] }, fingers: [0, 1, 0] } },
    });
    expect(balanceProblems(bodyIn('standing', on(0.15)))).not.toEqual([]);
    expect(balanceProblems(bodyIn('standing', on(0.15), wall({ away: 0.48 })))).toEqual([]);
    expect(balanceProblems(bodyIn('standing', on(0.25), wall({ away: 0.58 }))).join()).toContain(
      'too far for a hand',
    );
  });

  it('finds a body that sits on air, and one that floats', () => {
    expect(balanceProblems(bodyIn('seated')).join()).toContain('centre of mass is 0.');
    const floating = withPosture(bodyIn('standing'), () => ({ at: [0, 0.7, 0] }));
    expect(balanceProblems(floating)).toEqual(['nothing of the body rests on floor or seat']);
  });
});
