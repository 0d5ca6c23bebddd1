// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MEETING_HOSTS } from '../../src/core/sound.ts';
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

const MEETINGS = 'Know web meetings exactly';
const hosts = () => storedSettings().meetingHosts;

async function addHost(typed: string): Promise<void> {
  await fill('Another site', typed);
  await act(async () => {
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
  await draw();
}

describe('the optional permission', () => {
  it.each([
    ['chromium', 'Read your browsing history'],
    ['firefox', 'Access browser tabs'],
  ])('is explained before it is asked for, with the warning of %s', async (family, warning) => {
    page.family = family;
    await openOptions();
    expect(row(MEETINGS)).toContain(`“${warning}”`);
    expect(row(MEETINGS)).toContain('nothing leaves this device');
    expect(row(MEETINGS)).toContain('Not granted.');
    expect(page.hasTabs).toBe(false);
  });

  it('is granted by the browser, shown, and given back', async () => {
    await openOptions();
    await pressIn(MEETINGS, 'Let the browser ask');
    expect(row(MEETINGS)).toContain('Granted: web meetings are known.');
    await pressIn(MEETINGS, 'Give it back');
    expect(page.hasTabs).toBe(false);
    expect(row(MEETINGS)).toContain('Not granted.');
  });

  it('may be refused', async () => {
    page.grants = false;
    await openOptions();
    await pressIn(MEETINGS, 'Let the browser ask');
    expect(row(MEETINGS)).toContain('Everything else works as before.');
  });

  it('says so when the browser keeps it', async () => {
    page.hasTabs = true;
    page.grants = false;
    await openOptions();
    await vi.waitFor(() => expect(row(MEETINGS)).toContain('Granted'));
    await pressIn(MEETINGS, 'Give it back');
    expect(row(MEETINGS)).toContain('Granted');
    expect(row(MEETINGS)).toContain('The browser kept it.');
  });
});

describe('the meeting sites', () => {
  it.each([
    ['meet.example.org', 'meet.example.org'],
    ['  Meet.Example.ORG ', 'meet.example.org'],
    ['https://meet.example.org/abc-def?x=1', 'meet.example.org'],
    ['meet.example.org:8443/room', 'meet.example.org'],
  ])('take "%s"', async (typed, host) => {
    await openOptions();
    await addHost(typed);
    expect(hosts()).toEqual([...MEETING_HOSTS, host]);
    expect(field('Another site').value).toBe('');
  });

  it.each([
    ['', 'Write a site first'],
    ['zoom', 'That is no site.'],
    ['my meeting', 'That is no site.'],
    ['acme.zoom.us', 'That site is in the list'],
  ])('refuse "%s", and keep it to be mended', async (typed, why) => {
    await openOptions();
    await addHost(typed);
    expect(page.sent).toEqual([]);
    expect(text()).toContain(why);
    expect(field('Another site').value).toBe(typed);
    expect(field('Another site').getAttribute('aria-invalid')).toBe('true');
  });

  it('are fifty at most', async () => {
    await openOptions({ meetingHosts: Array.from({ length: 50 }, (_, at) => `meet${at}.example.org`) });
    await addHost('other.example.org');
    expect(text()).toContain('Remove one first.');
    expect(page.sent).toEqual([]);
  });

  it('can be removed, undone and reset', async () => {
    await openOptions({ meetingHosts: ['zoom.us', 'meet.example.org'] });
    await press('Remove zoom.us');
    await draw();
    expect(hosts()).toEqual(['meet.example.org']);
    await press('Back to the default list');
    await draw();
    expect(hosts()).toEqual(MEETING_HOSTS);
    expect(text()).not.toContain('Back to the default list');
    await press('Undo the changes of this list');
    await draw();
    expect(hosts()).toEqual(['zoom.us', 'meet.example.org']);
  });
});
