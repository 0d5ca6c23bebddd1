import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstWeekday } from '../../src/words/first-weekday.ts';

const EXPECTED = [
  ['en-US', 7],
  ['en', 7],
  ['en-GB', 1],
  ['de', 1],
  ['pt-BR', 7],
  ['ar-EG', 6],
  ['ar-AE', 1],
  ['dv-MV', 5],
] as const;

afterEach(() => vi.unstubAllGlobals());

describe('the first day of a week', () => {
  it.each(EXPECTED)('is known by the region of %s where the browser does not tell', (locale, day) => {
    class Silent extends Intl.Locale {
      getWeekInfo = undefined;
    }
    vi.stubGlobal('Intl', { ...Intl, Locale: Silent });
    expect(firstWeekday(locale)).toBe(day);
  });

  it('is as the browser tells, where it does', () => {
    class Telling extends Intl.Locale {
      getWeekInfo = () => ({ firstDay: 3 });
    }
    vi.stubGlobal('Intl', { ...Intl, Locale: Telling });
    expect(firstWeekday('en-GB')).toBe(3);
  });
});
