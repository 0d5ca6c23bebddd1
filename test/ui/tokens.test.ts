import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const CSS = readFileSync(new URL('../../src/ui/shared/tokens.css', import.meta.url), 'utf8');

/** The two colours of each token, as `light-dark(#rrggbb, #rrggbb)` gives them. */
const COLOURS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function contrastOf(first: string, second: string, scheme: 'light' | 'dark'): number {
  const [one, other] = [COLOURS.get(first), COLOURS.get(second)];
  if (one === undefined || other === undefined) throw new Error(`No token ${first} or ${second}`);
  return contrast(one[scheme], other[scheme]);
}

describe.each(['light', 'dark'] as const)('in %s, the contrast', (scheme) => {
  it.each([
    ['ink', 'bg'],
    ['ink', 'card'],
    ['ink', 'accent-soft'],
    ['ink-soft', 'bg'],
    ['ink-soft', 'card'],
    ['muscle', 'bg'],
    ['muscle', 'card'],
    ['on-accent', 'accent'],
  ])('of the text %s on %s is at least 4.5', (text, ground) => {
    expect(contrastOf(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['edge', 'bg'],
    ['edge', 'card'],
    ['accent', 'bg'],
    ['accent', 'track'],
  ])('of the shape %s on %s is at least 3', (shape, ground) => {
    expect(contrastOf(shape, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
