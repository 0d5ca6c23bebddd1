import { describe, expect, it } from 'vitest';
import type { Computer } from '../fakes/computer.ts';
import { cycleOf, inFirstHold, MINUTE_MS, offered, setUp } from './given.ts';

const shown = ({ world }: Computer) => world.calls.filter((call) => call === 'notifications.create').length;
const asked = ({ world }: Computer) => world.calls.filter((call) => call === 'tabs.query').length;

/** A call in a tab behind, seen with the `tabs` permission, from minute 45 on. */
async function inMeeting(): Promise<Computer> {
  const computer = await setUp();
  await computer.advance(45 * MINUTE_MS);
  computer.world.audibleTabs = [{ active: false, windowId: 1, url: 'https://acme.zoom.us/j/1' }];
  return computer;
}

describe('a reminder that is due in a call', () => {
  it('waits until the call is over, then two minutes, then for a spare moment', async () => {
    const computer = await inMeeting();
    await computer.advance(30 * MINUTE_MS);
    expect(shown(computer)).toBe(0);
    expect(computer.world.badge).toBe('●');
    expect(computer.world.title).toContain('why_held_meeting');
    computer.world.audibleTabs = [];
    await computer.advance(4 * MINUTE_MS);
    expect(shown(computer)).toBe(0);
    await computer.advance(MINUTE_MS);
    await computer.goIdle();
    expect(shown(computer)).toBe(1);
  });

  it('waits even for whoever wants no waiting: nothing is shown at the moment it is due', async () => {
    const computer = await inMeeting();
    await computer.send('changeSettings', { settings: { capMinutes: 0 } });
    await computer.advance(20 * MINUTE_MS);
    expect(shown(computer)).toBe(0);
  });

  it('is not over in a pause of the voices shorter than 90 s', async () => {
    const computer = await inMeeting();
    await computer.advance(10 * MINUTE_MS);
    const { audibleTabs } = computer.world;
    computer.world.audibleTabs = [];
    await computer.advance(65_000);
    computer.world.audibleTabs = audibleTabs;
    await computer.advance(20 * MINUTE_MS);
    expect(shown(computer)).toBe(0);
  });

  it('is looked at once a minute, and not at all while nothing is due', async () => {
    const computer = await setUp();
    const before = asked(computer);
    await computer.advance(49 * MINUTE_MS);
    expect(asked(computer)).toBe(before);
    const inCall = await inMeeting();
    await inCall.advance(15 * MINUTE_MS);
    expect(asked(inCall) - before).toBeLessThanOrEqual(13);
  });

  it('comes when the person says that it is none', async () => {
    const computer = await inMeeting();
    await computer.advance(10 * MINUTE_MS);
    await computer.send('endCall', {});
    await computer.advance(6 * MINUTE_MS);
    expect(shown(computer)).toBe(1);
  });

  it('comes when the browser does not say what plays', async () => {
    const computer = await inMeeting();
    await computer.advance(10 * MINUTE_MS);
    computer.world.failing.add('tabs.query');
    await computer.advance(10 * MINUTE_MS);
    expect(shown(computer)).toBe(1);
  });
});

describe('"I\'m in a call"', () => {
  it('takes the offer back, keeps quiet for its time, and is no rest', async () => {
    const computer = await offered();
    await computer.comeBack();
    await computer.send('startCall', { minutes: 30 });
    expect(computer.world.notifications.size).toBe(0);
    expect(computer.world.title).toContain('why_in_call');
    computer.world.idle = 'idle';
    computer.world.idleSeconds = 60;
    await computer.advance(29 * MINUTE_MS);
    expect(shown(computer)).toBe(1);
    expect(cycleOf(computer).stage).toBe('due');
    await computer.comeBack();
    await computer.advance(7 * MINUTE_MS);
    expect(shown(computer)).toBe(2);
  });

  it('ends with a whole rest behind a locked screen', async () => {
    const computer = await offered();
    await computer.send('startCall', { minutes: 60 });
    computer.world.idle = 'locked';
    computer.wake().events.idle.fire('locked');
    await computer.settle();
    await computer.advance(6 * MINUTE_MS);
    expect(computer.stored('callUntilMs')).toBeNull();
    expect(cycleOf(computer)).toMatchObject({ stage: 'counting', workedMs: 0 });
  });
});

describe('a session', () => {
  it('listens to no tab, whatever is chosen in it', async () => {
    const computer = await inFirstHold();
    const before = asked(computer);
    await computer.send('changeSettings', { settings: { waitsForSound: true } });
    expect(asked(computer)).toBe(before);
  });
});

describe('three reminders that nobody answered', () => {
  it('leave the badge alone to speak, until a session is started', async () => {
    const computer = await setUp();
    await computer.advance(4 * 60 * MINUTE_MS);
    const before = shown(computer);
    expect(computer.stored('missedCount')).toBe(3);
    // Without a lull each is shown once.
    expect(before).toBe(3);
    await computer.advance(60 * MINUTE_MS);
    expect(shown(computer)).toBe(before);
    expect(computer.world.badge).toBe('●');
    expect(computer.world.title).toContain('why_missed');
    await computer.send('startSession', { kind: 'just-one', pickedAtMs: computer.world.nowMs });
    expect(computer.stored('missedCount')).toBe(0);
  });
});
