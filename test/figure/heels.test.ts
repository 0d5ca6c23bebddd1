import { describe, expect, it } from 'vitest';
import { aboutX } from '../../src/figure/rotation.ts';
import { stretchById } from '../../src/library/stretch-by-id.ts';
import stretches from '../content/stretches.json' with { type: 'json' };
import { FLAT_FEET, heelProblems } from './checks/heels.ts';
import { bodyIn, eachStretchPasses, withTurn } from './given.ts';

describe('every foot that the words put flat on the floor is flat', () => {
  eachStretchPasses('heels');
});

describe('the list of flat feet', () => {
  it.each(Object.entries(FLAT_FEET))('agrees with the words: %s', (id, { forward }) => {
    expect(stretchById(id)).toBeDefined();
    const entry = stretches.find((one) => one.id === id);
    const words = [...Object.values(entry?.steps ?? {}), entry?.gentler_variant, entry?.pose.words].join(' ');
    expect(words).toMatch(/flat|foot on the floor|plant both feet|feet/i);
    if (forward !== undefined) expect(words).toMatch(/forward/);
  });

  it('has every stretch whose steps say that a foot or a heel is flat', () => {
    const flat = stretches.filter(({ steps }) =>
      /(foot|feet|heels?)( (stays?|is|are))? flat|flat (foot|feet)/.test(
        `${steps.setup} ${steps.move} ${steps.hold}`,
      ),
    );
    expect(flat.length).toBeGreaterThan(8);
    for (const { id } of flat) expect(FLAT_FEET[id], id).toBeDefined();
  });
});

describe('the check of heels', () => {
  const standing = bodyIn('standing');

  it('finds nothing where both soles are on the floor', () => {
    expect(heelProblems(standing, { flat: 'both', forward: 'both' })).toEqual([]);
  });

  it('finds a lifted heel', () => {
    const tipped = bodyIn('standing', { right: { foot: { at: [0.06, -0.1], tip: 6 } } });
    expect(heelProblems(tipped, { flat: 'both' }).join()).toMatch(/^right sole is 0\.\d+ above/);
    expect(heelProblems(tipped, { flat: 'other' })).toEqual([]);
  });

  it('finds lifted toes', () => {
    const tipped = withTurn(standing, 'foot-left', aboutX(-5));
    expect(heelProblems(tipped, { flat: 'both' }).join()).toContain('left sole');
  });

  it('finds toes that point outward', () => {
    const turned = bodyIn('standing', { right: { foot: { at: [0.06, 0], toesOut: 20 } } });
    expect(heelProblems(turned, { flat: 'both', forward: 'described' })).toEqual([
      'right toes point 20 out, and are to point forward',
    ]);
  });
});
