import { describe, expect, it } from 'vitest';
import { alarmAt } from '../../src/core/alarm-time.ts';
import type { Event } from '../../src/core/event.ts';
import type { HoldEntry } from '../../src/core/log-entry.ts';
import type { ExportedState, State } from '../../src/core/state.ts';
import { DEFAULT_STATE, EXPORTED_KEYS, MOST_OUTBOX } from '../../src/core/state.ts';
import { at, facts, follow, MINUTE, settings, state, WAKE } from './given.ts';
import { afterOneHold, due } from './reduce-given.ts';

const UNDO: Event = { type: 'undoImport' };
const imported = (data: Partial<ExportedState>): Event => ({ type: 'importState', state: data });

const FILE: ExportedState = {
  person: { ...DEFAULT_STATE.person, isSetUp: true, flags: [] },
  settings: settings({ intervalMinutes: 30, restMinutes: 9 }),
  place: { ...DEFAULT_STATE.place, wall: 'no' },
  modes: { ...DEFAULT_STATE.modes, unwellDay: '2026-11-20' },
  sessionCount: 77,
  angles: { 'calf-wall': 'toes out' },
  likes: { 'gastrocnemius-wall': 'favourite', 'soleus-wall-squat': 'off' },
  thirdRoundDay: '2026-11-20',
  dose: [{ day: '2026-11-20', seconds: { 'calf/left': 40 } }],
  practice: { ...DEFAULT_STATE.practice, removed: ['calf-wall'] },
};

/** All that a file can tell. */
const exported = (from: State) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => Object.hasOwn(FILE, key)));

const HOLD: HoldEntry = {
  ...{ kind: 'hold', id: 'a/0/1/left', atMs: at('8:00'), seconds: 20 },
  ...{ stretchId: 'calf-wall', area: 'calf', side: 'left' },
};

describe('an import', () => {
  it('replaces all that a file tells, and nothing else', () => {
    const before = follow(state(), [WAKE, facts(at('9:10'))]);
    const after = follow(before, [imported(FILE), facts(at('9:10'))]);
    const cycle = { ...before.cycle, workedMs: 10 * MINUTE, countedToMs: at('9:10') };
    const { rev, beforeImport } = after;
    expect(after).toEqual({ ...before, ...FILE, cycle, rev, beforeImport });
  });

  it('can tell what the person said and chose, and what was learnt: nothing of this computer', () => {
    expect([...EXPORTED_KEYS].sort()).toEqual(Object.keys(FILE).sort());
  });

  it('leaves what the file does not tell', () => {
    const before = state({ angles: { a: 'b' } });
    const after = follow(before, [imported({ sessionCount: 3 }), facts(at('9:10'))]);
    expect(after).toMatchObject({ sessionCount: 3, angles: { a: 'b' }, settings: before.settings });
  });

  it('takes away none of the time already counted', () => {
    const worked = follow(state(), [WAKE, facts(at('9:25'))]);
    const after = follow(worked, [imported(FILE), facts(at('9:28'))]);
    expect(after.cycle).toMatchObject({ stage: 'counting', workedMs: 28 * MINUTE });
    expect(follow(after, [WAKE, facts(at('9:30'))]).cycle.stage).toBe('due');
  });

  it('of a person begins a cycle where nobody was set up', () => {
    const nobody = state({ person: DEFAULT_STATE.person });
    const after = follow(nobody, [WAKE, facts(at('9:25'))], [imported(FILE), facts(at('9:28'))]);
    expect(after.cycle).toMatchObject({ stage: 'counting', stageSinceMs: at('9:28'), workedMs: 0 });
  });

  it('can be taken back, all of it', () => {
    const before = follow(state(), [WAKE, facts(at('9:10'))]);
    const there = follow(before, [imported(FILE), facts(at('9:10'))], [WAKE, facts(at('9:14'))]);
    const back = follow(there, [UNDO, facts(at('9:15'))]);
    expect(exported(back)).toEqual(exported(before));
    expect(back.beforeImport).toBeNull();
    expect(follow(back, [UNDO, facts(at('9:15'))])).toBe(back);
  });

  it('leaves nothing behind when it is taken back, not even what this version does not know', () => {
    const settingsOfNewer = { ...FILE.settings, isNewer: true };
    const there = follow(state(), [imported({ settings: settingsOfNewer }), facts(at('9:10'))]);
    expect(there.settings).toEqual(settingsOfNewer);
    expect(follow(there, [UNDO, facts(at('9:11'))]).settings).toEqual(state().settings);
  });

  it.each<[string, Event]>([
    ['a setting', { type: 'changeSettings', settings: { restMinutes: 4 } }],
    ['a note', { type: 'noteAngle', stretchId: 'a', note: 'b' }],
    ['a mode', { type: 'setMode', change: { mode: 'unwell', isOn: true } }],
  ])('cannot be taken back after %s was changed: that would be lost', (_, event) => {
    const after = follow(state(), [imported(FILE), facts(at('9:10'))], [event, facts(at('9:11'))]);
    expect(after.beforeImport).toBeNull();
    expect(exported(follow(after, [UNDO, facts(at('9:12'))]))).toEqual(exported(after));
  });

  it('cannot be taken back after something was held', () => {
    const there = follow(state(), [imported({ sessionCount: 3 }), facts(at('9:10'))]);
    expect(there.beforeImport).not.toBeNull();
    const held = afterOneHold(there, at('9:11'));
    expect(held.dose).not.toEqual(there.dose);
    expect(held.beforeImport).toBeNull();
  });

  it('after an import goes back to the last one only', () => {
    const first = follow(state(), [imported(FILE), facts(at('9:10'))]);
    const second = follow(first, [imported({ sessionCount: 3 }), facts(at('9:11'))]);
    expect(exported(follow(second, [UNDO, facts(at('9:12'))]))).toEqual(exported(first));
  });

  it('sends its entries once, and not more than can wait', () => {
    const entries = (count: number, from = 0) =>
      Array.from({ length: count }, (_, index) => ({ ...HOLD, id: `${from + index}` }));
    const some = follow(state(), [{ type: 'importEntries', entries: entries(3) }, facts(at('9:10'))]);
    expect(some.outbox).toEqual(entries(3));
    expect(follow(some, [{ type: 'importEntries', entries: entries(3) }, facts(at('9:10'))])).toBe(some);
    const full = entries(MOST_OUTBOX - 3, 3);
    const most = follow(some, [{ type: 'importEntries', entries: full }, facts(at('9:10'))]);
    expect(most.outbox).toHaveLength(MOST_OUTBOX);
    const tooMuch: Event = { type: 'importEntries', entries: [{ ...HOLD, id: 'one more' }] };
    expect(follow(most, [tooMuch, facts(at('9:10'))])).toBe(most);
  });
});

describe('erasing', () => {
  it('leaves the state of the first day, whatever there was', () => {
    const before = { ...due(), ...FILE, isWelcomed: true, outbox: [HOLD], notNow: ['a'], missedCount: 2 };
    const after = follow(before, [{ type: 'eraseAll' }, facts(at('10:00'))]);
    const { rev, cycle } = after;
    expect(after).toEqual({ ...DEFAULT_STATE, rev, cycle, isWelcomed: true, isErasing: true });
    expect(rev).toBe(before.rev + 1);
    expect(cycle).toMatchObject({ stage: 'counting', workedMs: 0, countedToMs: at('10:00') });
  });

  it('wakes again until the history is gone, and then no more', () => {
    const erased = follow(due(), [{ type: 'eraseAll' }, facts(at('10:00'))]);
    expect(alarmAt(erased, facts(at('10:00')))).toBe(at('10:01'));
    expect(alarmAt({ ...erased, isErasing: false }, facts(at('10:00')))).toBeNull();
  });

  it('is over when the history is gone', () => {
    const erased = follow(due(), [{ type: 'eraseAll' }, facts(at('10:00'))]);
    const done = follow(erased, [{ type: 'historyErased' }, facts(at('10:00'))]);
    expect(done.isErasing).toBe(false);
    expect(follow(done, [{ type: 'historyErased' }, facts(at('10:00'))])).toBe(done);
  });
});
