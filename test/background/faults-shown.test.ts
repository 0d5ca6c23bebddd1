/** Sections D and E of the fault catalogue: notifications that lie, and windows that do not open. */
import { describe, expect, it } from 'vitest';
import type { Computer } from '../fakes/computer.ts';
import { cycleOf, MINUTE_MS, offered, setUp } from './given.ts';

const count = ({ world }: Computer, name: string) => world.calls.filter((call) => call === name).length;

/** The reminder is due, and the person pauses for a moment: it would be shown now. */
async function inTheLull(change: (computer: Computer) => void, profile?: 'firefox'): Promise<Computer> {
  const computer = await setUp(profile);
  change(computer);
  await computer.advance(50 * MINUTE_MS + 1000);
  await computer.goIdle();
  await computer.comeBack();
  return computer;
}

describe('a notification', () => {
  it('D02: has an icon that both browsers can show', async () => {
    const computer = await offered();
    expect(computer.world.notifications.get('offer')?.['iconUrl']).toMatch(/\.png$/);
  });

  it('D03, D04, D09: that the system swallows, or that a click closed, leaves the badge and doubles nothing', async () => {
    const computer = await inTheLull(() => undefined);
    computer.world.notifications.clear();
    await computer.advance(9 * MINUTE_MS);
    expect(computer.world.badge).toBe('●');
    expect(count(computer, 'notifications.create')).toBe(1);
  });

  it.each(['body', 0, 1] as const)(
    'D05: is answered by a click on "%s" that wakes a stopped worker',
    async (target) => {
      const computer = await offered();
      computer.kill();
      await computer.clickNotification(target);
      if (target === 1) expect(cycleOf(computer).laterCount).toBe(1);
      else expect(computer.world.isPopupOpen).toBe(true);
    },
  );

  it('D06: of another day opens the present state, and starts nothing', async () => {
    const computer = await offered();
    await computer.send('pause', { pause: 'until-tomorrow' });
    await computer.clickNotification(0);
    expect(computer.stored('session') ?? null).toBeNull();
    await computer.clickNotification('body', 'some-other-id');
    expect(computer.world.badge).toBe('Ⅱ');
  });

  it('D07: there is never more than one, and the next one replaces it', async () => {
    const computer = await inTheLull(() => undefined);
    await computer.advance(30 * MINUTE_MS);
    expect([...computer.world.notifications.keys()].length).toBeLessThanOrEqual(1);
  });

  it('D08: that Firefox takes away after seconds leaves the badge', async () => {
    const computer = await inTheLull(() => undefined, 'firefox');
    computer.world.notifications.clear();
    await computer.advance(5 * MINUTE_MS);
    expect(computer.world.badge).toBe('●');
  });

  it('D11: that the browser refuses is tried twice, and the badge carries the reminder', async () => {
    const computer = await inTheLull(({ world }) => world.failing.add('notifications.create'));
    const tried = () => count(computer, 'notifications.create');
    await computer.advance(40 * MINUTE_MS);
    expect(tried()).toBe(2);
    expect(computer.world.badge).toBe('●');
    expect(cycleOf(computer).stage).toBe('offered');
  });
});

describe('a popup', () => {
  it('E03, E06: is asked for by a click alone, and a refusal falls back to a small window', async () => {
    const computer = await offered();
    expect(count(computer, 'action.openPopup')).toBe(0);
    computer.world.hasNoWindow = true;
    await computer.clickNotification('body');
    expect(computer.world.openedWindows).toHaveLength(1);
  });

  it('E04: in a window of its own comes once, and only to whoever switched it on', async () => {
    expect((await offered()).world.openedWindows).toEqual([]);
    const computer = await setUp();
    await computer.send('changeSettings', { settings: { showsWindow: true } });
    await computer.advance(50 * MINUTE_MS + 1000);
    await computer.goIdle();
    await computer.comeBack();
    await computer.advance(11 * MINUTE_MS);
    await computer.goIdle();
    expect(count(computer, 'notifications.create')).toBe(2);
    expect(computer.world.openedWindows).toHaveLength(1);
  });
});
