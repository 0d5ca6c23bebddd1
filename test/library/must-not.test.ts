import { describe, expect, it } from 'vitest';
import type { Area } from '../../src/core/area.ts';
import type { Flag } from '../../src/core/flags.ts';
import { excludedIds, idsOf, SAID } from './said.ts';

describe('what the library must not do', () => {
  it('offers nothing after recent surgery (S2)', () => {
    expect(excludedIds('recent-surgery')).toHaveLength(44);
  });

  it('lies nobody flat on the front in pregnancy, and folds nobody deeply (S4)', () => {
    expect(excludedIds('pregnancy').sort()).toEqual(
      [
        'childs-pose',
        'half-kneeling-hip-flexor',
        'seated-forward-fold',
        'seated-knee-to-opposite-shoulder',
        'supine-figure-four',
        'supine-strap-hamstring',
      ].sort(),
    );
  });

  it('excludes each area by the flag of its own joint', () => {
    const own: readonly [Flag, Area[]][] = [
      ['neck', ['neck']],
      ['shoulder', ['shoulders', 'upper-arm']],
      ['wrist', ['forearm-hand']],
      ['hip', ['hip-flexors', 'glutes', 'adductors']],
    ];
    for (const [flag, areas] of own) {
      const missing = idsOf(...areas).filter((id) => !excludedIds(flag).includes(id));
      expect(missing, flag).toEqual([]);
    }
  });

  it('promises nothing: no prevention, posture, recovery, strength or treatment', () => {
    const promise =
      /\b(prevent|injur|postur|recover|strength|heal(s|ed|ing)?\b|cur(e|es|ed|ing)\b|treat|therap|rsi\b|reliev|relief|guarant|risk-free|safe|sciatica|syndrome|disease|carpal|arthrit)/i;
    for (const [key, message] of SAID) expect(message, key).not.toMatch(promise);
  });
});
