// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './fake-platform.ts';
import { draw, field, fill, openOptions, pressIn, row, storedSettings } from './open-options.tsx';
import { closePopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/permission.ts', async () => (await import('./fake-platform.ts')).permission);
vi.mock('../../src/platform/browser-family.ts', async () => (await import('./fake-platform.ts')).family);

beforeEach(preparePage);
afterEach(closePopup);

const OFFICE = { fromMinute: 480, toMinute: 1080 };
const hoursOf = (weekday: number) => storedSettings().hours[weekday];

async function fillHours(day: string, from: string, to: string): Promise<void> {
  await fill(`${day}: from`, from);
  await draw();
  await fill(`${day}: until`, to);
  await draw();
}

describe('the hours of a weekday', () => {
  it('can be changed', async () => {
    await openOptions();
    await fillHours('Tuesday', '09:30', '17:00');
    expect(hoursOf(1)).toEqual([{ fromMinute: 570, toMinute: 1020 }]);
    expect(hoursOf(0)).toEqual([OFFICE]);
  });

  it('past midnight are said in words', async () => {
    await openOptions();
    await fillHours('Friday', '22:00', '06:00');
    expect(hoursOf(4)).toEqual([{ fromMinute: 1320, toMinute: 360 }]);
    expect(row('Friday')).toContain('until 6:00 the next day');
    expect(row('Thursday')).not.toContain('the next day');
  });

  it('until midnight end with the day, and from midnight to midnight are all of it', async () => {
    await openOptions();
    await fill('Monday: until', '00:00');
    await draw();
    expect(hoursOf(0)).toEqual([{ fromMinute: 480, toMinute: 1440 }]);
    expect(field('Monday: until').value).toBe('00:00');
    expect(row('Monday')).not.toContain('whole day');
    await fill('Monday: from', '00:00');
    await draw();
    expect(hoursOf(0)).toEqual([{ fromMinute: 0, toMinute: 1440 }]);
    expect(row('Monday')).toContain('the whole day');
  });

  it.each([
    ['08:00', 'Both times are the same.'],
    ['', 'Set both times.'],
  ])('that make no range do not count, and say why: until "%s"', async (to, why) => {
    await openOptions();
    await fill('Monday: until', to);
    await draw();
    expect(page.sent).toEqual([]);
    expect(row('Monday')).toContain(why);
    expect(field('Monday: until').value).toBe(to);
    await fill('Monday: until', '17:00');
    await draw();
    expect(hoursOf(0)).toEqual([{ fromMinute: 480, toMinute: 1020 }]);
    expect(row('Monday')).not.toContain(why);
  });

  it('can be several ranges', async () => {
    await openOptions();
    await pressIn('Monday', 'Add hours');
    await draw();
    expect(hoursOf(0)).toEqual([OFFICE, { fromMinute: 1140, toMinute: 1380 }]);
    expect(row('Monday')).not.toContain('count as one');
  });

  it('that overlap are said to be one', async () => {
    await openOptions({ hours: [[OFFICE, { fromMinute: 1020, toMinute: 1200 }], [], [], [], [], [], []] });
    expect(row('Monday')).toContain('These overlap or touch and count as one: 8:00 to 20:00.');
  });

  it('keep the other range when one is removed', async () => {
    const evening = { fromMinute: 1140, toMinute: 1260 };
    await openOptions({ hours: [[OFFICE, evening], [], [], [], [], [], []] });
    await pressIn('Monday', 'Remove this range');
    await draw();
    expect(hoursOf(0)).toEqual([evening]);
    expect(field('Monday: from').value).toBe('19:00');
  });

  it('can be none: a day off', async () => {
    await openOptions();
    await pressIn('Wednesday', 'Day off');
    await draw();
    expect(hoursOf(2)).toEqual([]);
    await pressIn('Wednesday', 'Add hours');
    await draw();
    expect(hoursOf(2)).toEqual([OFFICE]);
  });

  it('of Monday can be copied to all workdays, and each day taken back', async () => {
    await openOptions();
    expect(text()).not.toContain('Copy to');
    await fillHours('Monday', '07:00', '15:00');
    await press('Copy to Tuesday to Friday');
    await draw();
    const early = { fromMinute: 420, toMinute: 900 };
    expect(storedSettings().hours).toEqual([[early], [early], [early], [early], [early], [], []]);
    await pressIn('Friday', 'Undo');
    await draw();
    expect(hoursOf(4)).toEqual([OFFICE]);
    expect(hoursOf(3)).toEqual([early]);
  });
});

describe('days that differ', () => {
  const opened = { day: '2026-03-07', ranges: [{ fromMinute: 600, toMinute: 1440 }] };

  it('are listed from today on, with what they are', async () => {
    const past = { day: '2026-03-04', ranges: [] };
    await openOptions({ dayChanges: [past, { day: '2026-03-06', ranges: [] }, opened] });
    expect(row('Days that differ')).toMatch(/Friday,? 6 March 2026 Day off/);
    expect(row('Days that differ')).toMatch(/Saturday,? 7 March 2026 10:00 to 0:00/);
    expect(row('Days that differ')).not.toContain('4 March');
  });

  it('can be added as days off, and removed', async () => {
    await openOptions({ dayChanges: [opened] });
    await fill('A day off', '2026-03-06');
    await pressIn('Days that differ', 'Add');
    await draw();
    expect(storedSettings().dayChanges).toEqual([{ day: '2026-03-06', ranges: [] }, opened]);
    expect(field('A day off').value).toBe('');
    await pressIn('Days that differ', 'Usual hours again on Saturday');
    await draw();
    expect(storedSettings().dayChanges).toEqual([{ day: '2026-03-06', ranges: [] }]);
    await pressIn('Days that differ', 'Undo');
    await draw();
    expect(storedSettings().dayChanges).toEqual([opened]);
  });

  it.each([
    ['', 'Choose a day first.'],
    ['2026-03-04', 'That day is over.'],
    ['2026-03-07', 'That day is in the list.'],
  ])('are refused with a reason: "%s"', async (day, why) => {
    await openOptions({ dayChanges: [opened] });
    await fill('A day off', day);
    await pressIn('Days that differ', 'Add');
    expect(row('Days that differ')).toContain(why);
    expect(page.sent).toEqual([]);
    expect(document.activeElement).toBe(field('A day off'));
  });
});
