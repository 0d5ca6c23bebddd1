import { describe, expect, it } from 'vitest';
import { CALF, cycleOf, installed, MINUTE_MS, offered, sessionOf, setUp } from './given.ts';

describe('the reminder', () => {
  it('opens the welcome page once, and stays off until the first run is answered', async () => {
    const computer = await installed();
    expect(computer.world.openedTabs).toHaveLength(1);
    expect(computer.world.alarms.size).toBe(0);
    computer.kill();
    computer.wake();
    await computer.settle();
    expect(computer.world.openedTabs).toHaveLength(1);
  });

  it('keeps exactly one alarm from then on, periodic, so that a killed worker comes back', async () => {
    const computer = await setUp();
    expect([...computer.world.alarms.keys()]).toEqual(['next']);
    expect(computer.world.alarms.get('next')?.periodInMinutes).toBe(1);
  });

  it('is due after 50 minutes of work: the badge shows it, and the watch for input tightens', async () => {
    const computer = await setUp();
    await computer.advance(49 * MINUTE_MS);
    expect(computer.world.badge).toBe('');
    await computer.advance(MINUTE_MS + 1000);
    expect(cycleOf(computer).stage).toBe('due');
    expect(computer.world.badge).toBe('●');
    expect(computer.world.idleThreshold).toBe(15);
    expect(computer.world.notifications.size).toBe(0);
  });

  it('comes at the first lull, and names no part of the body', async () => {
    const computer = await offered();
    const shown = computer.world.notifications.get('offer');
    expect(shown?.['title']).toContain('notification_title');
    expect(JSON.stringify([shown, computer.world.title])).not.toMatch(/calf|area_/i);
    expect(cycleOf(computer)).toMatchObject({ stage: 'offered', isNotified: true });
  });

  it('comes after the cap when there is no lull', async () => {
    const computer = await setUp();
    await computer.advance(52 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(0);
    await computer.advance(MINUTE_MS + 2000);
    expect(computer.world.notifications.size).toBe(1);
  });

  it('is shown once: a closed notification is not shown again, and the badge stays', async () => {
    const computer = await offered();
    computer.world.notifications.clear();
    computer.kill();
    await computer.comeBack();
    await computer.advance(10 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(0);
    expect(computer.world.badge).toBe('●');
  });

  it('is withdrawn by a whole rest away', async () => {
    const computer = await offered();
    await computer.advance(6 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(0);
    expect(computer.world.badge).toBe('');
    expect(cycleOf(computer).stage).toBe('counting');
  });

  it('writes nothing at a heartbeat that changes nothing', async () => {
    const computer = await setUp();
    const writes = () => computer.world.calls.filter((call) => call === 'storage.set').length;
    const before = writes();
    await computer.advance(30 * MINUTE_MS);
    expect(writes()).toBe(before);
  });

  it('takes a sleep for an absence: nothing is due after a night', async () => {
    const computer = await setUp();
    await computer.advance(45 * MINUTE_MS);
    computer.setNow(computer.world.nowMs + 90 * MINUTE_MS);
    computer.fireAlarm();
    await computer.settle();
    await computer.advance(10 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(0);
    expect(cycleOf(computer).lastRest).not.toBeNull();
  });

  it('counts nothing outside working hours, and sleeps until they open', async () => {
    const computer = await setUp();
    await computer.advance(9.5 * 3600_000);
    expect(computer.world.notifications.size).toBe(0);
    expect(computer.world.badge).toBe('');
    const opening = Date.UTC(2026, 10, 24, 8, 0);
    expect(computer.world.alarms.get('next')?.scheduledTime).toBe(opening);
  });

  it('starts on a click of Start, with the popup; Later puts it off', async () => {
    const starting = await offered();
    await starting.clickNotification(0);
    expect(starting.world.isPopupOpen).toBe(true);
    expect(sessionOf(starting).waiting).toBe('view');
    expect(starting.world.notifications.size).toBe(0);
    const putting = await offered();
    await putting.clickNotification(1);
    expect(cycleOf(putting).laterUntilMs).toBe(putting.world.nowMs + 10 * MINUTE_MS);
    expect(putting.world.notifications.size).toBe(0);
  });

  it('opens the present state from an old notification, and starts nothing', async () => {
    const computer = await offered();
    await computer.send('skip', {});
    await computer.clickNotification(0);
    expect(computer.stored('session') ?? null).toBeNull();
    expect(computer.world.isPopupOpen).toBe(true);
  });

  it('falls back to a small window when no popup can be opened', async () => {
    const computer = await offered();
    computer.world.hasNoWindow = true;
    await computer.clickNotification('body');
    expect(computer.world.openedWindows).toHaveLength(1);
  });

  it('sends Firefox no option that it refuses', async () => {
    const computer = await offered('firefox');
    expect(computer.world.notifications.get('offer')).not.toHaveProperty('buttons');
  });

  it('keeps quiet while paused, and says so', async () => {
    const computer = await offered();
    await computer.send('pause', { pause: '30-min' });
    expect(computer.world.notifications.size).toBe(0);
    expect(computer.world.badge).toBe('Ⅱ');
    await computer.comeBack();
    await computer.advance(29 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(0);
    await computer.advance(7 * MINUTE_MS);
    expect(computer.world.notifications.size).toBe(1);
  });

  it('changes a setting without losing the time already counted', async () => {
    const computer = await setUp();
    await computer.advance(30 * MINUTE_MS);
    await computer.send('changeSettings', { settings: { intervalMinutes: 40 } });
    await computer.send('setPerson', { person: { ...CALF, flags: ['knee'] } });
    await computer.advance(10 * MINUTE_MS + 1000);
    expect(cycleOf(computer).stage).toBe('due');
  });
});
