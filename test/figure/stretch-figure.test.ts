import { describe, expect, it } from 'vitest';
import { POSES } from '../../src/figure/poses.ts';
import { stretchFigure } from '../../src/figure/stretch-figure.ts';
import { wayOf } from '../../src/library/words.ts';

const final = (id: string, isGentle: boolean) =>
  stretchFigure(id, 'right', 'medium', isGentle)?.key.final.posture;

describe('the gentler variant', () => {
  it('is in the room of its stretch, among the same things', () => {
    const props = (id: string, isGentle: boolean) => stretchFigure(id, 'both', 'medium', isGentle)?.props;
    const elsewhere = Object.keys(POSES).filter((id) =>
      props(id, true)?.some((box) => !JSON.stringify(props(id, false)).includes(JSON.stringify(box))),
    );
    expect(elsewhere).toEqual([]);
  });

  it('begins from the base where its words tell all of the way, and only there', () => {
    for (const [id, { gentler }] of Object.entries(POSES)) {
      expect(wayOf(id, true).begin, id).toBe(gentler?.isFromBase ? 'gentler' : 'setup');
      expect(wayOf(id, false), id).toEqual({ begin: 'setup', move: 'move' });
    }
  });

  it('is a position of its own where it looks different, and goes into it from the base where it must', () => {
    expect(final('seated-towel-calf', true)).not.toEqual(final('seated-towel-calf', false));
    expect(stretchFigure('seated-towel-calf', 'right', 'medium', true)?.strap).toBe(null);
    const gentle = stretchFigure('seated-shin-stretch', 'right', 'medium', true);
    expect(gentle?.key['set-up']).toEqual(gentle?.key.neutral);
  });

  it('is the same where the words change nothing that is seen', () => {
    expect(final('seated-plantar-fascia', true)).toEqual(final('seated-plantar-fascia', false));
    expect(final('seated-plantar-fascia', false)).toBeDefined();
    expect(final('gone', true)).toBeUndefined();
  });
});
