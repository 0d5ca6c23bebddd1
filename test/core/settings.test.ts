import { describe, expect, it } from 'vitest';
import { BUILDS, DEFAULT_FIGURE_LOOK, SKIN_TONES } from '../../src/core/figure-look.ts';
import { DEFAULT_SETTINGS, LATER_MINUTES, LIMITS } from '../../src/core/settings.ts';

describe('the settings of somebody who has chosen nothing', () => {
  it.each(Object.entries(LIMITS))('lie within what can be chosen: %s', (key, [least, most]) => {
    const value = DEFAULT_SETTINGS[key as keyof typeof LIMITS];
    expect(value).toBeGreaterThanOrEqual(least);
    expect(value).toBeLessThanOrEqual(most);
  });

  it('are one of the choices where there is a list', () => {
    expect(LATER_MINUTES).toContain(DEFAULT_SETTINGS.laterMinutes);
    expect(SKIN_TONES).toContain(DEFAULT_FIGURE_LOOK.skin);
    expect(BUILDS).toContain(DEFAULT_FIGURE_LOOK.build);
  });
});
