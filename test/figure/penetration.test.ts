import { describe, expect, it } from 'vitest';
import type { HandContact, KeyPose } from '../../src/figure/pose.ts';
import { aboutZ } from '../../src/figure/rotation.ts';
import { block, chair, desk, doorway, wall } from './boxes.ts';
import { penetrationProblems } from './checks/penetration.ts';
import { selfPenetrationProblems } from './checks/self-penetration.ts';
import { bodyIn, eachStretchPasses, withPosture, withTurn } from './given.ts';

describe('nothing passes through walls, furniture and the floor', () => {
  eachStretchPasses('penetration');
});

describe('no limb runs inside another part of the body', () => {
  eachStretchPasses('self-penetration');
});

describe('the check of things', () => {
  it('finds nothing beside a wall, on a chair, in a doorway', () => {
    expect(penetrationProblems(bodyIn('standing', {}, wall({ away: 0.2 })))).toEqual([]);
    expect(penetrationProblems(bodyIn('standing', {}, doorway(0.5, 0)))).toEqual([]);
    expect(penetrationProblems(bodyIn('seated', {}, chair()))).toEqual([]);
  });

  it('finds toes in a wall', () => {
    const said = penetrationProblems(bodyIn('standing', {}, wall({ away: 0.08 }))).join('\n');
    expect(said).toMatch(/foot-left is 0\.\d+ inside wall/);
    expect(said).toMatch(/foot-right is 0\.\d+ inside wall/);
  });

  it('finds a body that has sunk into its seat, and flesh that may', () => {
    const sunk = (by: number) =>
      penetrationProblems(
        withPosture(bodyIn('seated', {}, chair()), ({ at: [x, y, z] }) => ({ at: [x, y - by, z] })),
      );
    expect(sunk(0.03).join()).toMatch(/pelvis is 0\.\d+ inside chair-seat/);
    expect(sunk(0.008).join()).not.toContain('pelvis');
  });

  it('finds a foot in the leg of a chair', () => {
    const change: KeyPose = { right: { foot: { at: [0.124, 0.1] } } };
    expect(penetrationProblems(bodyIn('seated', change, chair())).join()).toContain(
      'inside chair-leg-right-front',
    );
  });

  it('finds thighs in a desk, shoulders in a door post and a back in a back rest', () => {
    expect(penetrationProblems(bodyIn('standing', {}, desk(0))).join()).toContain('inside desk-top');
    expect(penetrationProblems(bodyIn('standing', {}, doorway(0.2, -0.03))).join()).toContain(
      'inside door-post-left',
    );
    const leaning = bodyIn('seated', { pelvis: [-25, 0, 0] }, chair());
    expect(penetrationProblems(leaning).join()).toContain('inside chair-back');
  });

  it('finds a thin thing right through a thick part', () => {
    const pole = block('pole', [0, 0.5, 0], [0.02, 1, 0.02]);
    expect(penetrationProblems(bodyIn('standing', {}, pole)).join()).toContain('belly is 0.');
  });

  it('finds a foot below the floor', () => {
    const low = withPosture(bodyIn('standing'), ({ at: [x, y, z] }) => ({ at: [x, y - 0.02, z] }));
    expect(penetrationProblems(low)).toEqual([
      'foot-left is 0.020 below the floor',
      'foot-right is 0.020 below the floor',
    ]);
  });
});

describe('the check of the body against itself', () => {
  it('finds nothing in bodies that stand, sit, kneel and lie', () => {
    for (const base of ['standing', 'seated', 'kneeling', 'supine', 'side-lying'] as const) {
      expect(selfPenetrationProblems(bodyIn(base)), base).toEqual([]);
    }
  });

  it('finds a forearm in the belly', () => {
    const change: KeyPose = { right: { shoulder: [0, 5, -90], elbow: 85 } };
    expect(selfPenetrationProblems(bodyIn('standing', change)).join()).toContain('forearm-right runs 0.');
  });

  it('finds a hand in the head', () => {
    const hand: HandContact = { on: { head: [1, 0.3, 0] }, fingers: [0, 1, 0.3], elbow: [1, 0, 0.3] };
    const still = bodyIn('standing', { left: { hand } });
    expect(selfPenetrationProblems(still)).toEqual([]);
    const pressed = withTurn(still, 'neck', aboutZ(-35));
    expect(selfPenetrationProblems(pressed).join()).toMatch(/hand-left runs 0\.\d+ inside head/);
  });

  it('finds a shank in the other leg', () => {
    const change: KeyPose = { right: { hip: [2, -22, 0], knee: 4 } };
    expect(selfPenetrationProblems(bodyIn('supine', change)).join()).toMatch(
      /shank-right runs 0\.\d+ inside shank-/,
    );
  });

  it('leaves a bent knee and a bent elbow alone', () => {
    const change: KeyPose = { right: { hip: [60, 0, 0], knee: 150, shoulder: [30, 20, 0], elbow: 145 } };
    expect(selfPenetrationProblems(bodyIn('supine', change))).toEqual([]);
  });
});
