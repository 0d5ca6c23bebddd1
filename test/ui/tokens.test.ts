import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('../../src/ui/shared/tokens.css', import.meta.url), 'utf8');

/** The two colours of each token, as `light-dark(#rrggbb, #rrggbb)` gives them. */
const COLOURS = new Map(
  [...CSS.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2 defines it, 1 to 21. */
function contrast(first: string, second: string): number {
  const [dark = 0, light = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

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
