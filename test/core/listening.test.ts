import { describe, expect, it } from 'vitest';
import { isAway, isLull } from '../../src/core/cycle.ts';
import { observe } from '../../src/core/presence.ts';
import type { Sound } from '../../src/core/sound.ts';
import { idle, locked, seen, USUAL, worked } from './cycle-given.ts';
import { at, cycle, facts } from './given.ts';

const WATCHING: Sound = { call: null, isShown: true };
const BEHIND: Sound = { call: null, isShown: false };
const MEETING: Sound = { call: 'meeting', isShown: false };
const FILM: Sound = { call: 'full-screen', isShown: true };
const RADIO: Sound = { call: 'any-sound', isShown: false };

/** No input since 9:10, as the browser says at 9:11, while `sound` plays. */
function listening(sound: Sound) {
  return seen(cycle(), USUAL, idle(at('9:11'), { sound }));
}

describe('sound without input', () => {
  it.each([
    ['in the shown tab', WATCHING],
    ['in a full-screen window', FILM],
    ['of a meeting', MEETING],
    ['that the person waits for', RADIO],
  ])('%s is work: neither a lull nor a rest', (_, sound) => {
    const now = listening(sound);
    expect(now).toMatchObject({ idleSinceMs: null, listeningSinceMs: at('9:10') });
    const later = seen(now, USUAL, idle(at('9:39'), { sound }));
    expect(isLull(later, USUAL, at('9:39'))).toBe(false);
    expect(isAway(later, USUAL, at('9:39'))).toBe(false);
    expect(worked(later, at('9:39'))).toBe(39);
  });

  it('in a tab that nobody sees is none', () => {
    expect(listening(BEHIND)).toMatchObject({ idleSinceMs: at('9:10'), listeningSinceMs: null });
  });

  it('is not supposed when the browser does not answer', () => {
    expect(seen(cycle(), USUAL, idle(at('9:11')))).toMatchObject({ idleSinceMs: at('9:10') });
  });

  it('writes nothing down while it goes on', () => {
    const now = listening(WATCHING);
    expect(observe(now, USUAL, idle(at('9:20'), { sound: WATCHING }))).toBe(now);
  });

  it('does not begin before the work that is settled', () => {
    const now = seen(cycle(), USUAL, idle(at('9:00:20'), { sound: WATCHING }));
    expect(now.listeningSinceMs).toBe(at('9:00'));
  });

  it('ends with input, and the person was there all the time', () => {
    const back = seen(listening(WATCHING), USUAL, facts(at('9:25')));
    expect(back).toMatchObject({ listeningSinceMs: null, idleSinceMs: null, backAtMs: at('9:25') });
    expect(worked(back, at('9:25'))).toBe(25);
  });

  it('gives the first two minutes of whoever touches the keys again: they may have been gone, unseen', () => {
    const over = seen(listening(WATCHING), USUAL, idle(at('9:20')));
    expect(seen(over, USUAL, facts(at('9:20:40')))).toMatchObject({
      ...{ idleSinceMs: null, listeningSinceMs: null },
      backAtMs: at('9:20:40'),
    });
  });

  it('that ends was presence until it is seen to have ended', () => {
    const over = seen(listening(WATCHING), USUAL, idle(at('9:20')));
    expect(over).toMatchObject({ idleSinceMs: at('9:20') });
    expect(worked(over, at('9:20'))).toBe(20);
  });
});

describe('half an hour of it (fault F05)', () => {
  it.each([
    ['the shown tab', WATCHING],
    ['a film', FILM],
    ['a radio', RADIO],
  ])('is all that is believed of %s: then nobody is there', (_, sound) => {
    const before = seen(listening(sound), USUAL, idle(at('9:40') - 1, { sound }));
    expect(before.idleSinceMs).toBeNull();
    const after = seen(before, USUAL, idle(at('9:40'), { sound }));
    expect(after).toMatchObject({ idleSinceMs: at('9:40') });
    expect(worked(after, at('9:50'))).toBe(40);
  });

  it('is not counted from the first look only: sound all the while is the same sound', () => {
    const after = seen(listening(WATCHING), USUAL, idle(at('9:40'), { sound: WATCHING }));
    expect(seen(after, USUAL, idle(at('9:42'), { sound: WATCHING })).idleSinceMs).toBe(at('9:40'));
    const rested = seen(after, USUAL, idle(at('9:45'), { sound: WATCHING }));
    expect(rested.lastRest?.fromMs).toBe(at('9:40'));
  });

  it('has no end in a meeting: who only listens is there', () => {
    const long = seen(listening(MEETING), USUAL, idle(at('10:45'), { sound: MEETING }));
    expect(long.idleSinceMs).toBeNull();
    expect(worked(long, at('10:45'))).toBe(105);
  });
});

describe('a locked screen', () => {
  it.each([
    ['the shown tab', WATCHING],
    ['a meeting', MEETING],
  ])('is away, whatever plays: %s', (_, sound) => {
    const gone = seen(cycle(), USUAL, locked(at('9:11'), { sound }));
    expect(gone).toMatchObject({ idleSinceMs: at('9:11'), isLocked: true, listeningSinceMs: null });
    expect(isAway(gone, USUAL, at('9:11'))).toBe(true);
  });

  it('ends listening at that moment', () => {
    const gone = seen(listening(MEETING), USUAL, locked(at('9:20'), { sound: MEETING }));
    expect(gone).toMatchObject({ idleSinceMs: at('9:20'), isLocked: true });
    expect(worked(gone, at('9:30'))).toBe(20);
  });
});

describe('a machine that slept while it played (fault C01)', () => {
  it('was left when it fell asleep, not when it was woken', () => {
    const woken = idle(at('9:30'), { sound: WATCHING, alarmAtMs: at('9:16') });
    expect(seen(listening(WATCHING), USUAL, woken)).toMatchObject({
      listeningSinceMs: null,
      lastRest: { fromMs: at('9:16'), toMs: at('9:16') },
    });
  });
});
