import { describe, expect, it } from 'vitest';
import { PROVENANCE } from '../../src/library/provenance.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { wordKey } from '../../src/library/words.ts';
import { RULES, text } from './content.ts';
import { excludedIds, ids, idsOf, SAID, say } from './said.ts';

// R1 to R31 quote the source article: see test/content/rules.json. Those that the library alone cannot keep
// (R12, R19 to R22, R24, R26 to R29: modes, session, scheduler) are tested where they are kept.

describe('the rules of the source article', () => {
  it('are the 31 that the content quotes', () => {
    expect(RULES.map((rule) => rule.id)).toEqual(Array.from({ length: 31 }, (_, index) => `R${index + 1}`));
  });

  it('R1: every stretch is static; nothing bounces, pulses, swings or contracts, but as a mistake', () => {
    const moving =
      /\b(bounc|puls|swing|jerk|rock|kick|hop|ballistic|dynamic|pnf|contract|yank|whip|repeatedly)\w*/i;
    for (const [key, message] of SAID.filter(([key]) => !/_mistake\d/.test(key))) {
      const instruction = message.replace('never by bouncing', '').replace('without rocking', '');
      expect(instruction, key).not.toMatch(moving);
    }
  });

  it('R2: each hold takes 15 to 20 seconds', () => {
    for (const { id, holdSeconds } of STRETCHES) {
      expect(holdSeconds, id).toMatchObject({ min: 15, max: 20 });
      expect([15, 20], id).toContain(holdSeconds.default);
    }
  });

  it('R3: the hold is still, and its cue begins by saying so', () => {
    const stillness = /\b(still|motionless|freeze|no movement|without (moving|creeping|rocking)|quiet)\b/i;
    for (const stretch of STRETCHES) {
      expect(say(stretch, 'cue'), stretch.id).toMatch(/^Still\. /);
    }
    const silent = ids((stretch) => !stillness.test(say(stretch, 'hold')));
    expect(silent).toEqual([]);
  });

  it('R4: two to three repetitions, and a sided stretch has words for both sides', () => {
    for (const stretch of STRETCHES) {
      expect(stretch.repetitions, stretch.id).toMatchObject({ min: 2, max: 3 });
      expect([2, 3], stretch.id).toContain(stretch.repetitions.default);
      if (!stretch.isSided) continue;
      const left = ['setup', 'move', 'feel'].filter((part) =>
        wordKey(stretch, part, 'left').endsWith('_left'),
      );
      expect(left.length, stretch.id).toBeGreaterThan(0);
      for (const part of ['setup', 'move', 'hold', 'release', 'feel']) {
        expect(text(wordKey(stretch, part, 'left')), stretch.id).not.toBe('');
      }
    }
  });

  it('R5: set-up, move, hold and release are told apart, and none is hurried', () => {
    for (const stretch of STRETCHES) {
      const steps = ['setup', 'move', 'hold', 'release'].map((part) => say(stretch, part));
      expect(new Set(steps).size, stretch.id).toBe(4);
      expect(steps.join(' '), stretch.id).not.toMatch(/\b(quick|fast|rapid|sudden|throw|snap|force)\w*/i);
    }
  });

  it('R6: no text asks to hold the breath', () => {
    for (const [key, message] of SAID.filter(([key]) => !/_mistake\d/.test(key))) {
      expect(message, key).not.toMatch(/\b(hold|holding|keep|stop) (your|the)? ?breath/i);
    }
  });

  it('R7: the move eases in, slowly or until the pull comes', () => {
    const easing = /slow|gentl|ease|easing|bit by bit|until|a few degrees|chin come toward|slight/i;
    // The article's own words for the calf: "as far as possible".
    const hasty = ids((stretch) => !easing.test(say(stretch, 'move')));
    expect(hasty).toEqual(['gastrocnemius-wall']);
  });

  it('R8: each stretch says where an obvious pull is felt', () => {
    for (const stretch of STRETCHES) {
      expect(say(stretch, 'feel'), stretch.id).toMatch(/\b(pull|stretch|tension|opening|line)\b/i);
    }
  });

  it('R9: each stretch has a gentler variant to offer after pain, and none asks to bear pain', () => {
    for (const stretch of STRETCHES) expect(say(stretch, 'gentler').length, stretch.id).toBeGreaterThan(20);
    const painful = SAID.filter(([key, message]) => /\bpain/i.test(message) && !/_mistake\d/.test(key));
    for (const [key, message] of painful) expect(message, key).toMatch(/\b(not|no) pain\b/);
  });

  it('R10, R11: three corrections answer "not feeling it", and at least two mistakes are named', () => {
    for (const stretch of STRETCHES) {
      expect(stretch.mistakeCount, stretch.id).toBeGreaterThanOrEqual(2);
      const tips = [1, 2, 3].map((number) => say(stretch, `tip${number}`));
      expect(new Set(tips).size, stretch.id).toBe(3);
    }
  });

  it('R13: the angle is searched in glutes, chest and hamstrings: nine stretches, and no other', () => {
    const searched = ids((stretch) => stretch.isAngleSearched);
    expect(searched).toEqual(idsOf('glutes', 'chest', 'hamstrings'));
    expect(searched).toHaveLength(9);
    for (const stretch of STRETCHES.filter(({ isAngleSearched }) => isAngleSearched)) {
      expect(say(stretch, 'tip3'), stretch.id).toMatch(/angle|own line|built differently/i);
    }
  });

  // Its seconds and rounds are told by the clock and the dose, so that no text says them otherwise.
  it('R14: gastrocnemius-wall is told exactly as in the article', () => {
    expect(text('gastrocnemius_wall_setup')).toBe(
      'Stand facing a wall (outdoors a tree or pole works too) and support yourself firmly with both hands on it.',
    );
    expect(text('gastrocnemius_wall_move')).toBe(
      'Move the right foot straight back as far as you can while its heel stays flat, toes pointing forward and the right knee straight; the front knee bends.',
    );
    expect(text('gastrocnemius_wall_hold')).toBe(
      'Keep the body upright and everything motionless, breathing calmly.',
    );
    expect(text('gastrocnemius_wall_release')).toBe('Step the foot forward slowly.');
  });

  it('R15: soleus-wall-squat is told exactly as in the article, and follows R14', () => {
    expect(text('soleus_wall_squat_setup')).toBe(
      'From the wall position hold on firmly with both hands, right leg stretched back by about one short step, toes forward.',
    );
    expect(text('soleus_wall_squat_move')).toBe(
      'Lower yourself into a slight squat by bending both knees while both heels stay flat, so that the lower calf and Achilles region take more of the stretch.',
    );
    expect(ids((stretch) => stretch.isSeed)).toEqual(['gastrocnemius-wall', 'soleus-wall-squat']);
    const order = STRETCHES.map((stretch) => stretch.id);
    expect(order.indexOf('soleus-wall-squat')).toBe(order.indexOf('gastrocnemius-wall') + 1);
    for (const stretch of STRETCHES) {
      expect(PROVENANCE[stretch.id]?.sources.includes('SEED'), stretch.id).toBe(stretch.isSeed);
    }
  });

  it('R16: the pull is in the calf; a sharp tendon is a stop', () => {
    expect(text('gastrocnemius_wall_feel')).toMatch(
      /belly of the calf.*not pain.*not a sharp spot in the tendon/,
    );
    expect(text('soleus_wall_squat_feel')).toMatch(/deep in the calf.*Ease off at once if the tendon/);
    expect(text('gastrocnemius_wall_cue')).toMatch(/in the calf/);
    expect(text('soleus_wall_squat_cue')).toMatch(/in the calf/);
  });

  it('R17: knee pain takes out all 19 stretches that load or bend the knee', () => {
    const loading = [
      ...['seated-knee-to-chest', 'childs-pose', 'standing-side-lunge-adductor'],
      ...idsOf('hip-flexors', 'glutes', 'hamstrings', 'quadriceps', 'calf', 'shin', 'foot'),
    ];
    expect(excludedIds('knee').sort()).toEqual(loading.sort());
    expect(loading).toHaveLength(19);
  });

  it('R17: Achilles pain takes out all 9 stretches that load or stretch the tendon', () => {
    const loading = [
      ...['childs-pose', 'standing-split-hip-flexor', 'half-kneeling-hip-flexor'],
      ...['standing-side-lunge-adductor', ...idsOf('calf', 'shin', 'foot')],
    ];
    expect(excludedIds('ankle-achilles').sort()).toEqual(loading.sort());
    expect(loading).toHaveLength(9);
  });

  it('R18: these large-muscle stretches are not done cold', () => {
    expect(ids((stretch) => stretch.isWarmUpAdvised)).toEqual([
      'doorway-chest-90',
      'wall-chest-high-arm',
      'seated-forward-fold',
      'childs-pose',
      'desk-lat-hinge',
      'standing-split-hip-flexor',
      'half-kneeling-hip-flexor',
      'standing-heel-on-chair-hamstring',
      'supine-strap-hamstring',
      'standing-quad',
      'side-lying-quad',
      'standing-side-lunge-adductor',
      'gastrocnemius-wall',
      'soleus-wall-squat',
    ]);
  });

  it('R23, R25: 15 seconds and two repetitions are within reach of every stretch', () => {
    for (const { id, holdSeconds, repetitions } of STRETCHES) {
      expect([holdSeconds.min, repetitions.min], id).toEqual([15, 2]);
    }
  });

  it('R30: each standing stretch asks for balance, and dizziness takes out one leg and head down', () => {
    for (const stretch of STRETCHES.filter(({ position }) => position === 'standing')) {
      expect(stretch.balanceDemand, stretch.id).not.toBe('none');
    }
    expect(ids((stretch) => stretch.balanceDemand === 'moderate')).toEqual([
      'half-kneeling-hip-flexor',
      'standing-heel-on-chair-hamstring',
      'standing-quad',
      'standing-side-lunge-adductor',
    ]);
    const onOneLeg = ['standing-heel-on-chair-hamstring', 'standing-quad'];
    const headDown = ['seated-forward-fold', 'childs-pose', 'desk-lat-hinge'];
    const neckAtItsEnd = ['levator-scapulae-nose-to-armpit', 'scm-collarbone-anchor', 'neck-rotation-hold'];
    const headBack = ['chair-thoracic-extension'];
    expect(excludedIds('dizziness-balance').sort()).toEqual(
      [...onOneLeg, ...headDown, ...neckAtItsEnd, ...headBack].sort(),
    );
    for (const stretch of STRETCHES.filter(({ balanceDemand }) => balanceDemand === 'moderate')) {
      const isHeeded = [...stretch.excludedBy, ...stretch.cautionWith].includes('dizziness-balance');
      expect(isHeeded, stretch.id).toBe(true);
    }
  });

  it('R30: progress means less support of the hand, not a longer hold', () => {
    for (const id of ['standing-split-hip-flexor', 'half-kneeling-hip-flexor', 'standing-quad']) {
      expect(text(`${id.replaceAll('-', '_')}_progression`), id).toMatch(/balance/);
    }
    for (const stretch of STRETCHES) {
      const seconds = say(stretch, 'progression').match(/\d+(?= seconds)/g) ?? [];
      for (const named of seconds) expect(Number(named), stretch.id).toBeLessThanOrEqual(20);
    }
  });
});
