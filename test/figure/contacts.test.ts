import { describe, expect, it } from 'vitest';
import type { HandContact, KeyPose } from '../../src/figure/pose.ts';
import { aboutX, aboutZ } from '../../src/figure/rotation.ts';
import { block, wall } from './boxes.ts';
import { contactProblems } from './checks/contacts.ts';
import { bodyIn, eachStretchPasses, withTurn } from './given.ts';

describe('every hand and foot of every stretch touches what its pose says', () => {
  eachStretchPasses('contacts');
});

const AWAY = 0.3;
const ON_WALL: HandContact = { on: { point: [0.1, 0.76, AWAY], facing: [0, 0, -1] }, fingers: [0, 1, 0] };
const handOn = (hand: HandContact): KeyPose => ({ right: { hand } });

describe('the check of contacts', () => {
  it('finds nothing where hands and feet are where they should be', () => {
    expect(contactProblems(bodyIn('standing', handOn(ON_WALL), wall({ away: AWAY })))).toEqual([]);
    for (const build of ['slender', 'medium', 'sturdy'] as const) {
      expect(contactProblems(bodyIn('seated', {}, [], build)), build).toEqual([]);
    }
  });

  it('finds a hand that cannot reach', () => {
    const far = handOn({ ...ON_WALL, on: { point: [0.1, 0.76, 0.6], facing: [0, 0, -1] } });
    const said = contactProblems(bodyIn('standing', far, wall({ away: 0.6 }))).join('\n');
    expect(said).toMatch(/hand-right stays 0\.\d+ from its contact/);
    expect(said).toMatch(/right hand is 0\.\d+ from what it touches/);
  });

  it('finds a hand that lies on thin air', () => {
    expect(contactProblems(bodyIn('standing', handOn(ON_WALL))).join()).toMatch(
      /right hand is 0\.\d+ from anything/,
    );
  });

  it.each<[string, HandContact]>([
    ['a wall', ON_WALL],
    ['a thigh', { on: { bone: 'thigh', of: 'same', share: 0.4, around: 40 }, fingers: [0, -1, 0.3] }],
    ['the head', { on: { head: [0.6, 0, 1] }, fingers: [-0.4, 1, 0], elbow: [1, -1, 0.5] }],
    ['the other hand', { on: { hand: 'palm' }, fingers: [0.6, 0.3, 1] }],
  ])('measures on the body that is drawn, whatever the solver says: %s', (_, hand) => {
    const still = bodyIn(
      'standing',
      { ...handOn(hand), left: { shoulder: [35, 0, -45], elbow: 75 } },
      wall({ away: AWAY }),
    );
    expect(contactProblems(still)).toEqual([]);
    expect(contactProblems(withTurn(still, 'forearm-right', aboutX(12))).join()).toContain(
      'right hand is 0.',
    );
  });

  it('finds fingers that are bent away from what their tips touch', () => {
    const touch: HandContact = { ...ON_WALL, with: 'fingertips', fingers: [0, 0.4, 1] };
    const still = (grip: 'flat' | 'fist') =>
      bodyIn('standing', { right: { hand: touch, grip } }, wall({ away: AWAY }));
    expect(contactProblems(still('flat'))).toEqual([]);
    expect(contactProblems(still('fist')).join()).toContain('right fingers are bent');
  });

  it('finds a foot that is not on the floor', () => {
    const lifted = withTurn(bodyIn('standing'), 'shank-left', aboutX(25));
    expect(contactProblems(lifted).join()).toContain('left foot is 0.');
    const rolled = withTurn(bodyIn('standing'), 'thigh-left', aboutZ(6));
    expect(contactProblems(rolled).join()).toContain('left ankle is 0.');
  });

  it('finds a foot on a step that is not there', () => {
    const onStep: KeyPose = { right: { foot: { at: [0.06, 0.1], height: 0.12 } } };
    const step = block('step', [-0.06, 0.06, 0.12], [0.2, 0.12, 0.2]);
    expect(contactProblems(bodyIn('standing', onStep, step))).toEqual([]);
    expect(contactProblems(bodyIn('standing', onStep)).join()).toContain(
      'right foot is 0.120 above floor and furniture',
    );
  });
});
