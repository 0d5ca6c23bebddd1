import { describe, expect, it } from 'vitest';
import { cycleOf, installed, MINUTE_MS, offered, sessionOf, setUp } from './given.ts';

const pausedUntil = (computer: Awaited<ReturnType<typeof setUp>>) =>
  computer.stored<number | null>('pausedUntilMs');

describe('a keyboard shortcut', () => {
  it('starts a stretch at any time, and opens the popup on it', async () => {
    const computer = await setUp();
    await computer.pressShortcut('start');
    expect(sessionOf(computer)).toMatchObject({ waiting: 'view' });
    expect(computer.world.isPopupOpen).toBe(true);
  });

  it('pressed again does not start a second one, but shows the first', async () => {
    const computer = await setUp();
    await computer.pressShortcut('start');
    const { id } = sessionOf(computer);
    computer.world.isPopupOpen = false;
    await computer.pressShortcut('start');
    expect(sessionOf(computer).id).toBe(id);
    expect(computer.world.isPopupOpen).toBe(true);
  });

  it('before the first run opens the popup, which asks', async () => {
    const computer = await installed();
    await computer.pressShortcut('start');
    expect(computer.stored('session') ?? null).toBeNull();
    expect(computer.world.isPopupOpen).toBe(true);
  });

  it('puts off a break that is ready for as long as Later means, and nothing else', async () => {
    const computer = await setUp();
    await computer.pressShortcut('later');
    expect(cycleOf(computer).laterUntilMs).toBeNull();
    const reminded = await offered();
    await reminded.send('changeSettings', { settings: { laterMinutes: 20 } });
    await reminded.pressShortcut('later');
    expect(cycleOf(reminded).laterUntilMs).toBe(reminded.world.nowMs + 20 * MINUTE_MS);
    expect(reminded.world.notifications.size).toBe(0);
  });

  it('pauses for half an hour, and pressed again goes on', async () => {
    const computer = await setUp();
    await computer.pressShortcut('pause');
    expect(pausedUntil(computer)).toBe(computer.world.nowMs + 30 * MINUTE_MS);
    expect(computer.world.badge).toBe('Ⅱ');
    await computer.pressShortcut('pause');
    expect(pausedUntil(computer)).toBeNull();
    expect(computer.world.badge).toBe('');
  });

  it('wakes a worker that has stopped, and is not lost', async () => {
    const computer = await setUp();
    computer.kill();
    await computer.pressShortcut('pause');
    expect(pausedUntil(computer)).toBe(computer.world.nowMs + 30 * MINUTE_MS);
  });

  it('that nobody knows does nothing', async () => {
    const computer = await setUp();
    const before = new Map(computer.world.stored);
    await computer.pressShortcut('_execute_action');
    await computer.pressShortcut('constructor');
    expect(computer.world.stored).toEqual(before);
  });
});
