// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './fake-platform.ts';
import { draw, field, fill, openOptions, pressIn, row, storedSettings } from './open-options.tsx';
import { closePopup, preparePage, press, text } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/permission.ts', async () => (await import('./fake-platform.ts')).permission);
vi.mock('../../src/platform/shortcuts.ts', async () => (await import('./fake-platform.ts')).shortcuts);
vi.mock('../../src/platform/browser-family.ts', async () => (await import('./fake-platform.ts')).family);

beforeEach(preparePage);
afterEach(closePopup);

const sent = () => page.sent.map(({ settings }) => settings);

describe('the page of settings', () => {
  it('links to each of its sections, which are named by their titles', async () => {
    await openOptions();
    const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];
    expect(links.map((link) => link.textContent)).toEqual([
      'Your body',
      'Rhythm',
      'Sessions',
      'Hours',
      'Place',
      'Calls',
      'Sound and voice',
      'Look',
      'Keyboard shortcuts',
      'Safety',
      'The signs',
      'Your data',
    ]);
    for (const link of links) {
      const section = document.querySelector(link.getAttribute('href') ?? '');
      const title = document.getElementById(section?.getAttribute('aria-labelledby') ?? '');
      expect(title?.textContent).toBe(link.textContent);
    }
  });

  it('says what each setting does and its default', async () => {
    await openOptions({ intervalMinutes: 90 });
    expect(row('Work between two breaks')).toContain('Only time at the computer counts, not the clock.');
    expect(row('Work between two breaks')).toContain('Default: 50 min.');
    expect(row('Away begins after')).toContain('Default: 60 s.');
    expect(row('Enough for today')).toContain('Default: after 4.');
    expect(row('Badge only')).toContain('Default: off.');
  });

  it('has a name for each of its fields and buttons', async () => {
    await openOptions();
    const controls = [...document.querySelectorAll<HTMLInputElement>('input, select, button')];
    const nameless = controls.filter(
      (control) =>
        !control.getAttribute('aria-label') && !control.textContent && (control.labels?.length ?? 0) === 0,
    );
    expect(controls.length).toBeGreaterThan(40);
    expect(nameless.map((control) => control.outerHTML)).toEqual([]);
  });

  it('shows the four signs', async () => {
    await openOptions();
    for (const said of ['A break is ready.', 'A session waits', 'Quiet: a pause'])
      expect(text()).toContain(said);
  });
});

describe('a number', () => {
  it.each([
    ['Work between two breaks', '45', { intervalMinutes: 45 }],
    ['Away for a whole rest', '10', { restMinutes: 10 }],
    ['Away begins after', '120', { awaySeconds: 120 }],
    ['Longest wait for a quiet moment', '0', { capMinutes: 0 }],
    ['Length of a break', '10', { sessionMinutes: 10 }],
  ])('of %s counts at once: %s', async (title, value, change) => {
    await openOptions();
    await fill(title, value);
    expect(sent()).toEqual([change]);
  });

  it.each(['19', '121', '', '30.5', '-3'])(
    'outside its limits is kept to be mended, and does not count: %s',
    async (value) => {
      await openOptions();
      await fill('Work between two breaks', value);
      expect(sent()).toEqual([]);
      expect(field('Work between two breaks').value).toBe(value);
      expect(field('Work between two breaks').getAttribute('aria-invalid')).toBe('true');
      expect(row('Work between two breaks')).toContain('Choose 20 to 120 min.');
      await fill('Work between two breaks', '30');
      expect(sent()).toEqual([{ intervalMinutes: 30 }]);
      expect(row('Work between two breaks')).not.toContain('Choose');
    },
  );

  it('can be taken back to what it was when the page was opened', async () => {
    await openOptions({ intervalMinutes: 90 });
    expect(row('Work between two breaks')).not.toContain('Undo');
    await fill('Work between two breaks', '45');
    await draw();
    await pressIn('Work between two breaks', 'Undo: back to 90 min');
    await draw();
    expect(storedSettings().intervalMinutes).toBe(90);
    expect(row('Work between two breaks')).not.toContain('Undo');
    expect(document.activeElement).toBe(field('Work between two breaks'));
  });

  it('goes back when it did not go through', async () => {
    await openOptions();
    let answer = (_reply: unknown) => {};
    page.reply = new Promise((resolve) => {
      answer = resolve;
    });
    await fill('Work between two breaks', '45');
    expect(field('Work between two breaks').value).toBe('45');
    await act(async () => answer({ err: { name: 'WrongShape', message: 'no' } }));
    await vi.waitFor(() => expect(field('Work between two breaks').value).toBe('50'));
    expect(text()).toContain('That did not go through.');
  });
});

describe('a switch or a choice', () => {
  it.each([
    ['Badge only', { isBadgeOnly: true }],
    ['Small window as well', { showsWindow: true }],
    ['Name the muscles', { namesMuscles: true }],
    ['Wait for any sound', { waitsForSound: true }],
    ["I'm on the phone a lot", { isOnPhoneALot: true }],
  ])('of %s counts at once, and can be taken back', async (title, change) => {
    await openOptions();
    await act(async () => field(title).click());
    expect(sent()).toEqual([change]);
    expect(field(title).checked).toBe(true);
    await pressIn(title, 'Undo: back to off');
    expect(sent()).toHaveLength(2);
    expect(field(title).checked).toBe(false);
  });

  it('of Later is one of three', async () => {
    await openOptions();
    await press('20 min');
    expect(sent()).toEqual([{ laterMinutes: 20 }]);
    await pressIn('Later means', 'Undo: back to 10 min');
    expect(sent().at(-1)).toEqual({ laterMinutes: 10 });
  });

  it('of enough for today is a number, or never', async () => {
    await openOptions();
    await fill('Enough for today', '');
    await fill('Enough for today', '12');
    expect(sent()).toEqual([{ enoughSessions: null }, { enoughSessions: 12 }]);
  });
});
