import { describe, expect, it } from 'vitest';
import { ballTurn, handTurn } from '../../src/figure/joint-angles.ts';
import type { KeyPose, SidePose } from '../../src/figure/pose.ts';
import { aboutX } from '../../src/figure/rotation.ts';
import { handFit } from './checks/hand-fit.ts';
import { jointRangeProblems } from './checks/joint-ranges.ts';
import { shoulderAngles } from './checks/shoulder-angles.ts';
import { bodyIn, eachStretchPasses, withTurn } from './given.ts';

describe('every joint of every stretch is inside its human range', () => {
  eachStretchPasses('joint-ranges');
});

const saidOf = (change: KeyPose) => jointRangeProblems(bodyIn('supine', change)).join('\n');
const saidOfRight = (right: SidePose) => saidOf({ right });

describe('the check of joint ranges', () => {
  it('finds nothing in bodies that stand, sit, kneel and lie', () => {
    for (const base of ['standing', 'seated', 'kneeling', 'supine', 'side-lying'] as const) {
      expect(jointRangeProblems(bodyIn(base)), base).toEqual([]);
    }
  });

  it.each<[string, KeyPose, string]>([
    ['lumbar', { lumbar: [70, 0, 0] }, 'lumbar flexion 70'],
    ['lumbar rotation', { lumbar: [0, 0, 20] }, 'lumbar rotation 20'],
    ['thorax', { thorax: [0, -40, 0] }, 'thorax side-bend -40'],
    ['the sum of both', { lumbar: [0, 28, 0], thorax: [0, 28, 0] }, 'back side-bend 56'],
    ['neck', { neck: [-50, 0, 0] }, 'neck flexion -50'],
    ['the sum of neck and head', { neck: [0, 0, 44], head: [0, 0, 44] }, 'neck and head rotation 88'],
  ])('finds a spine that is bent too far: %s', (_, change, problem) => {
    expect(saidOf(change)).toContain(problem);
  });

  it.each<[string, SidePose, string]>([
    ['elbow backward', { elbow: -10 }, 'right elbow -10'],
    ['elbow', { elbow: 160 }, 'right elbow 160'],
    ['palm turned round and round', { pronation: 230 }, 'right pronation 230'],
    ['wrist', { wrist: [-110, 0] }, 'right wrist flexion -110'],
    ['wrist to the thumb', { wrist: [0, 40] }, 'right wrist deviation 40'],
    ['arm behind', { shoulder: [-75, 0, 0] }, 'right shoulder backward 75'],
    ['arm across', { shoulder: [90, -65, 0] }, 'right shoulder inward 65'],
    ['arm turned out', { shoulder: [0, 10, 130] }, 'right shoulder rotation 130'],
    ['arm turned in', { shoulder: [0, 10, -130] }, 'right shoulder rotation -130'],
    ['raised arm turned out', { shoulder: [175, 0, 130] }, 'right shoulder rotation overhead'],
    ['hip back', { hip: [-45, 0, 0] }, 'right hip flexion -45'],
    ['hip out', { hip: [0, 75, 0] }, 'right hip abduction 75'],
    ['hip turned', { hip: [0, 0, 95] }, 'right hip rotation 95'],
    ['knee backward', { knee: -12 }, 'right knee -12'],
    ['knee', { knee: 170 }, 'right knee 170'],
    ['ankle', { ankle: [45, 0, 0] }, 'right ankle dorsiflexion 45'],
    ['toes', { toes: 90 }, 'right toes 90'],
    ['shoulder girdle', { girdle: [0, 60] }, 'right shoulder girdle protraction 60'],
  ])('finds a limb that is bent too far: %s', (_, right, problem) => {
    expect(saidOfRight(right)).toContain(problem);
  });

  it('names the side', () => {
    expect(saidOf({ left: { knee: 170 } })).toBe('left knee 170 is outside 0..158');
  });

  it('finds what a posture has without its pose', () => {
    expect(jointRangeProblems(withTurn(bodyIn('standing'), 'shank-left', aboutX(-20))).join()).toContain(
      'left knee',
    );
  });
});

describe('an arm', () => {
  it.each<[string, readonly [number, number, number], number, number]>([
    ['hangs', [0, 0, 0], 0, 0],
    ['points ahead, forearm up', [90, 0, 0], 90, 0],
    ['points to the side, forearm ahead', [0, 90, 0], 90, 0],
    ['points to the side, forearm up', [0, 90, 90], 90, 90],
  ])('that %s has the same zero of rotation', (_, angles, elevation, twist) => {
    for (const side of ['left', 'right'] as const) {
      const arm = shoulderAngles(ballTurn(angles, side), side);
      expect(arm.elevation).toBeCloseTo(elevation);
      expect(arm.twist).toBeCloseTo(twist);
    }
  });

  it('that points up counts from the crease of the elbow at the head', () => {
    for (const side of ['left', 'right'] as const) {
      expect(shoulderAngles(ballTurn([179.5, 0, 0], side), side).twistOverhead).toBeCloseTo(90, 0);
      expect(shoulderAngles(ballTurn([179.5, 0, -90], side), side).twistOverhead).toBeCloseTo(0, 0);
    }
  });
});

describe('a hand', () => {
  it('is read as it was turned', () => {
    const { pronation, wrist } = handFit(handTurn(150, [60, -20], 'right'), 'right');
    expect([pronation, ...wrist]).toEqual([150, 60, -20].map((degrees) => expect.closeTo(degrees, 5)));
  });

  it('that is bent by nearly a right angle has one and the same turn for pronation and deviation', () => {
    const { pronation, wrist } = handFit(handTurn(100, [-86, -60], 'left'), 'left');
    expect(wrist[1]).toBeCloseTo(-35);
    expect(pronation).toBeCloseTo(75, 0);
  });
});
