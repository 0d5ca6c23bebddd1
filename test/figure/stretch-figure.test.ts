import { describe, expect, it } from 'vitest';
import { stretchFigure } from '../../src/figure/stretch-figure.ts';

const final = (id: string, isGentle: boolean) =>
  stretchFigure(id, 'right', 'medium', isGentle)?.key.final.posture;

describe('the gentler variant', () => {
  it('is the stretch that its words send to', () => {
    expect(final('childs-pose', true)).toEqual(final('desk-lat-hinge', false));
    expect(final('half-kneeling-hip-flexor', true)).toEqual(final('standing-split-hip-flexor', false));
    expect(stretchFigure('childs-pose', 'both', 'medium', true)?.props).not.toEqual([]);
  });

  it('is a position of its own where it looks different, and goes into it from the base where it must', () => {
    expect(final('seated-towel-calf', true)).not.toEqual(final('seated-towel-calf', false));
    expect(stretchFigure('seated-towel-calf', 'right', 'medium', true)?.strap).toBe(null);
    const gentle = stretchFigure('seated-plantar-fascia', 'right', 'medium', true);
    expect(gentle?.key['set-up']).toEqual(gentle?.key.neutral);
  });

  it('is the same where the words change nothing that is seen', () => {
    expect(final('supine-figure-four', false)).toBeDefined();
    expect(final('gone', true)).toBeUndefined();
  });
});
