/** Section B of the fault catalogue: what the life of a worker or an event page does to a reminder. */
import { describe, expect, it } from 'vitest';
import type { DoseDay } from '../../src/core/dose.ts';
import type { Computer } from '../fakes/computer.ts';
import { CALF, cycleOf, holdBeat, inFirstHold, MINUTE_MS, offered, sessionOf, setUp } from './given.ts';

/** What the person can see, and what is stored. */
function picture({ world, stored }: Computer) {
  const { badge, title, notifications } = world;
  return { badge, title, shown: [...notifications.keys()], cycle: stored('cycle') };
}

/** An hour and a half of an ordinary morning; `between` runs between any two events. */
async function morning(between: (computer: Computer) => void): Promise<ReturnType<typeof picture>> {
  const computer = await setUp();
  const steps = [
    () => computer.advance(20 * MINUTE_MS),
    () => computer.goIdle(),
    () => computer.comeBack(),
    () => computer.send('changeSettings', { settings: { capMinutes: 5 } }),
    () => computer.advance(45 * MINUTE_MS),
    () => computer.goIdle(),
    () => computer.comeBack(),
    () => computer.send('putOff', { minutes: 5 }),
    () => computer.advance(9 * MINUTE_MS),
  ];
  for (const step of steps) {
    await step();
    between(computer);
  }
  await computer.send('lookIn', {});
  await computer.settle();
  return picture(computer);
}

describe('a worker', () => {
  it('B01, B03: killed between any two events shows the same as one that lives', async () => {
    const living = await morning(() => undefined);
    expect(await morning((computer) => computer.kill())).toEqual(living);
    expect(living.cycle).toMatchObject({ laterCount: 1 });
  });

  it('B06: started by neither a start nor an install makes everything right again', async () => {
    const computer = await offered();
    computer.kill();
    computer.world.alarms.clear();
    computer.world.badge = '';
    computer.wake();
    await computer.settle();
    expect(computer.world.badge).toBe('●');
    expect([...computer.world.alarms.keys()]).toEqual(['next']);
  });

  it('B08: told of an install twice, and of an update, opens one welcome page and keeps the time counted', async () => {
    const computer = await setUp();
    await computer.advance(30 * MINUTE_MS);
    for (let count = 0; count < 3; count += 1) {
      computer.wake().events.installed.fire();
      await computer.settle();
    }
    expect(computer.world.openedTabs).toHaveLength(1);
    await computer.advance(20 * MINUTE_MS + 1000);
    expect(cycleOf(computer).stage).toBe('due');
  });

  it('B12: replaced by an update in mid-hold keeps the holds before it', async () => {
    const computer = await inFirstHold();
    await computer.send('reportHold', { sessionId: sessionOf(computer).id, beat: holdBeat(computer) });
    await computer.advance(10_000);
    computer.kill();
    computer.world.alarms.clear();
    computer.world.locks.clear();
    computer.wake().events.installed.fire();
    await computer.settle();
    expect(sessionOf(computer).credited).toEqual(['0/0']);
    expect(computer.stored<DoseDay[]>('dose')).toHaveLength(1);
    expect(computer.world.badge).toBe('▶');
  });

  it('B13: finds badge and tooltip gone after a restart, and puts them back', async () => {
    const computer = await setUp();
    await computer.send('pause', { pause: '1-hour' });
    computer.kill();
    computer.world.badge = '';
    computer.world.title = '';
    computer.wake().events.startup.fire();
    await computer.settle();
    expect(computer.world.badge).toBe('Ⅱ');
    expect(computer.world.title).toContain('why_paused');
  });
});

describe('a command', () => {
  it('B10, B11: sent again after the worker died has one effect', async () => {
    const computer = await offered();
    computer.wake().dieAfter(6);
    void computer.send('putOff', { minutes: 5 });
    await computer.settle();
    computer.kill();
    await computer.send('putOff', { minutes: 5 });
    expect(cycleOf(computer).laterCount).toBe(1);
  });

  it('B16, B17: works after anything failed that is not storage', async () => {
    const computer = await setUp();
    for (const name of [
      'idle.queryState',
      'alarms.get',
      'action.setBadgeText',
      'action.setTitle',
      'tabs.query',
    ]) {
      computer.world.failing.add(name);
    }
    computer.kill();
    await computer.send('setPerson', { person: { ...CALF, flags: ['knee'] } });
    expect(computer.stored('person')).toMatchObject({ flags: ['knee'] });
    expect([...computer.world.alarms.keys()]).toEqual(['next']);
  });
});
