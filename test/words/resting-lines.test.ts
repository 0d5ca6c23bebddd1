import { describe, expect, it } from 'vitest';
import type { Exclusion } from '../../src/core/allowed.ts';
import type { Area } from '../../src/core/area.ts';
import { CONDITIONS, FLAGS } from '../../src/core/flags.ts';
import { restingLines } from '../../src/words/resting-lines.ts';
import { english } from './english.ts';

const said = (...resting: { area: Area; because: Exclusion }[]) =>
  restingLines(resting, '2026-03-05', { t: english, locale: 'en-GB' });
const calf = (because: Exclusion) => said({ area: 'calf', because })[0];

describe('an area that rests', () => {
  it('says why, each reason once', () => {
    const knee = { by: 'flag', flag: 'knee' } as const;
    expect(
      said(
        { area: 'calf', because: knee },
        { area: 'neck', because: { by: 'sore' } },
        { area: 'shin', because: knee },
      ),
    ).toEqual([
      'Calf, Shin: resting while your knee hurts.',
      'Neck: resting, very sore. A bath, a walk or a swim if comfortable.',
    ]);
  });

  it('says until when, or what brings it back', () => {
    expect(calf({ by: 'pain', days: 1 })).toBe('Calf: resting after pain, until tomorrow.');
    expect(calf({ by: 'pain', days: 14 })).toBe('Calf: resting after pain, until 19 March.');
    expect(calf({ by: 'painful' })).toContain('asked again after 14 days');
    expect(calf({ by: 'warning-sign' })).toContain('until you bring it back');
  });

  it('has words for every flag and condition, and is never called neglected', () => {
    const all = [
      ...FLAGS.map((flag) => calf({ by: 'flag', flag })),
      ...CONDITIONS.map((condition) => calf({ by: 'condition', condition })),
    ];
    for (const line of all) expect(line).toMatch(/^Calf: resting/);
    expect(new Set(all).size).toBe(FLAGS.length + CONDITIONS.length);
  });
});
