import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';

const css = (name: string) => readFileSync(new URL(`../../src/ui/shared/${name}`, import.meta.url), 'utf8');
const CSS = css('body-map/body-map.css') + css('tokens.css');

/** What a colour is in the dark. */
function dark(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\(#\\w{6}, (#\\w{6})\\)`).exec(CSS)?.[1];
  if (found === undefined) throw new Error(`No colour ${name}`);
  return found;
}

function share(level: number): number {
  return Number(new RegExp(`\\.is-level-${level} \\{\\s*--map-share: (\\d+)%`).exec(CSS)?.[1]) / 100;
}

/** As `color-mix(in srgb)` does it. */
function mix(one: string, other: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [first, second] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((first ?? 0) * part + (second ?? 0) * (1 - part));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

describe('the body map in the dark', () => {
  it.each([1, 2, 3, 4])('shows step %i on the body with a contrast of at least 3', (level) => {
    const mark = mix(dark('accent'), dark('map-step'), share(level));
    for (const cloth of ['figure-shirt', 'figure-trousers']) {
      expect(contrast(mark, dark(cloth))).toBeGreaterThanOrEqual(3);
    }
  });

  it('has a line around the body with a contrast of at least 3', () => {
    expect(CSS).toMatch(
      /prefers-color-scheme: dark\) \{\s*\.map-figure \{\s*filter: drop-shadow\(1px 0 var\(--edge\)\)/,
    );
    for (const ground of ['bg', 'card'])
      expect(contrast(dark('edge'), dark(ground))).toBeGreaterThanOrEqual(3);
  });
});
