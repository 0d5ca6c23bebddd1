import { describe, expect, it } from 'vitest';
import { BUILDS, DEFAULT_FIGURE_LOOK, SKIN_TONES } from '../../src/core/figure-look.ts';
import { DEFAULT_PERSON } from '../../src/core/person.ts';
import { DEFAULT_SETTINGS, LATER_MINUTES, LIMITS } from '../../src/core/settings.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';

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

  it('keep the legs out of what is discreet', () => {
    expect(DEFAULT_SETTINGS.showsLegs).toBe(false);
  });

  it('work on five days of the week, from 8 to 18', () => {
    const perDay = DEFAULT_SETTINGS.hours.map((ranges) =>
      ranges.map(({ fromMinute, toMinute }) => [fromMinute / 60, toMinute / 60]),
    );
    expect(perDay).toEqual([...Array.from({ length: 5 }, () => [[8, 18]]), [], []]);
  });

  it('are discreet: a notification that names no muscle, no window, and no call supposed', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      namesMuscles: false,
      showsWindow: false,
      waitsForSound: false,
      isOnPhoneALot: false,
      isBadgeOnly: false,
    });
  });

  it('pace the breath', () => {
    expect(DEFAULT_SETTINGS.breathing).toBe('paced');
  });

  it('give a session room to be seen: a window of its own, text of the usual size, and tones once they were asked about', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      opensLargeWindow: true,
      popupText: 'normal',
      tones: 'unasked',
    });
  });
});

describe('before anything was said or done', () => {
  it('nothing is supposed about the body, and the reminder is off', () => {
    expect(DEFAULT_PERSON).toEqual({ isSetUp: false, focus: [], flags: [], conditions: [], soreSpots: [] });
  });

  it('there is no session, nothing to log and nothing to tell', () => {
    expect(DEFAULT_STATE).toMatchObject({ session: null, lastSession: null, sessionCount: 0 });
    expect(DEFAULT_STATE.sessionDay).toEqual({ day: '', count: 0 });
    expect([DEFAULT_STATE.dose, DEFAULT_STATE.outbox, DEFAULT_STATE.setAside]).toEqual([[], [], []]);
  });
});
