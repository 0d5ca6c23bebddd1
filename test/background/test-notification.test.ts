import { describe, expect, it } from 'vitest';
import { EXTENSION_ID, ORIGIN } from '../fakes/browser.ts';
import type { Profile } from '../fakes/world.ts';
import { cycleOf, offered, setUp } from './given.ts';

const WELCOME = { id: EXTENSION_ID, url: `${ORIGIN}src/ui/welcome/index.html` };
const PROFILES: readonly Profile[] = ['chromium', 'firefox'];

describe.each(PROFILES)('the test notification in %s', (profile) => {
  it('is shown as a break would be, names no part of the body, and touches nothing that is counted', async () => {
    const computer = await setUp(profile);
    const before = new Map(computer.world.stored);
    const reply = await computer.sendRaw({ name: 'testNotification' }, WELCOME);
    expect(reply).toEqual({ res: { isShown: true } });
    const shown = computer.world.notifications.get('test');
    expect(shown).toMatchObject({ type: 'basic', title: 'notify_test_title' });
    expect('buttons' in (shown ?? {})).toBe(profile === 'chromium');
    expect(JSON.stringify(shown)).not.toMatch(/calf|area_/i);
    expect(computer.world.stored).toEqual(before);
  });

  it('leaves the notification of a break where it is, and a click on it is no answer to the break', async () => {
    const computer = await offered(profile);
    await computer.send('testNotification', {});
    expect([...computer.world.notifications.keys()]).toEqual(['offer', 'test']);
    await computer.clickNotification('body', 'test');
    expect([...computer.world.notifications.keys()]).toEqual(['offer']);
    expect(cycleOf(computer)).toMatchObject({ stage: 'offered', isNotified: true });
    expect(computer.world.isPopupOpen).toBe(true);
  });

  it('that the browser refuses is said at once', async () => {
    const computer = await setUp(profile);
    computer.world.failing.add('notifications.create');
    expect(await computer.send('testNotification', {})).toEqual({ res: { isShown: false } });
  });
});

describe('the test notification', () => {
  it('is not even tried where Chromium says that the person has forbidden them', async () => {
    const computer = await setUp();
    computer.world.areNotificationsForbidden = true;
    expect(await computer.send('testNotification', {})).toEqual({ res: { isShown: false } });
    expect(computer.world.notifications.size).toBe(0);
  });

  it('opens no popup over the page that asked, which hears the click itself', async () => {
    const computer = await setUp();
    await computer.send('testNotification', {});
    computer.world.openedWindows.push(`${WELCOME.url}#notify`);
    await computer.clickNotification(0, 'test');
    expect(computer.world.isPopupOpen).toBe(false);
    expect(computer.world.notifications.size).toBe(0);
  });
});
