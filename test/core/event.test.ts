import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/core/event.ts';
import { isOfPerson } from '../../src/core/event.ts';
import { startSession } from '../../src/core/session.ts';
import { at, cycle, facts, follow, plan, state } from './given.ts';

describe('what happens tells whether somebody is there', () => {
  it.each<Event>([
    { type: 'skip' },
    { type: 'acceptOffer' },
    { type: 'changeSettings', settings: { restMinutes: 4 } },
    { type: 'startSession', kind: 'plan', pickedAtMs: at('10:00') },
  ])('$type: the person pressed it', (event) => expect(isOfPerson(event)).toBe(true));

  it.each<Event>([
    { type: 'wake' },
    { type: 'idleChanged', idle: 'active' },
    { type: 'offerNotified' },
    { type: 'offerNotShown' },
    { type: 'entriesLogged', ids: [] },
    { type: 'historyErased' },
    { type: 'welcomed' },
  ])('$type: it happens by itself', (event) => expect(isOfPerson(event)).toBe(false));

  it.each<Event>([
    { type: 'takeSession', sessionId: 'a' },
    { type: 'reportHold', sessionId: 'a', beat: 2 },
    { type: 'endSession', sessionId: 'a' },
  ])('$type: the page of a session may take the step by itself', (event) =>
    expect(isOfPerson(event)).toBe(false),
  );
});

describe('whoever locked the screen', () => {
  const gone = state({
    cycle: cycle({ countedToMs: at('9:58'), idleSinceMs: at('9:58'), isLocked: true }),
    session: startSession('a', plan(), at('9:57')),
  });
  const locked = facts(at('10:00'), { idle: 'locked' });

  it('stays away when the page ends the session', () => {
    const ended = follow(gone, [{ type: 'endSession', sessionId: 'a' }, locked]);
    expect(ended.session).toBeNull();
    expect(ended.cycle.idleSinceMs).toBe(at('9:58'));
  });

  it('is back with what they press', () => {
    const pressed = follow(gone, [{ type: 'setPlace', place: { chair: 'no' } }, locked]);
    expect(pressed.cycle).toMatchObject({ idleSinceMs: null, isLocked: false, backAtMs: at('10:00') });
  });
});
