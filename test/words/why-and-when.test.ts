import { describe, expect, it } from 'vitest';
import { AREAS } from '../../src/core/area.ts';
import type { Badge } from '../../src/core/outlook.ts';
import type { WhyAndWhen } from '../../src/core/why-and-when.ts';
import { tooltipWords } from '../../src/words/tooltip-words.ts';
import { whyAndWhenLine } from '../../src/words/why-and-when.ts';
import { contextAt, english, THURSDAY_10 } from './english.ts';

const MINUTE_MS = 60_000;
const atMs = THURSDAY_10 + 75 * MINUTE_MS;
const untilMs = atMs;

/** One of each code; a new code does not compile without its line. */
const LINES: { [C in WhyAndWhen['code']]: [why: Extract<WhyAndWhen, { code: C }>, line: string] } = {
  'not-set-up': [{ code: 'not-set-up' }, 'Reminders begin when you have chosen your focus muscles.'],
  paused: [{ code: 'paused', untilMs }, 'Paused until 11:15.'],
  'outside-hours': [
    { code: 'outside-hours', opensAtMs: THURSDAY_10 + 22 * 3600_000 },
    'Quiet until tomorrow 8:00.',
  ],
  'session-waits': [{ code: 'session-waits' }, 'Your session waits where you left it.'],
  'in-session': [{ code: 'in-session' }, 'A session is running.'],
  'in-call': [{ code: 'in-call', untilMs }, 'In a call until 11:15. Your break waits.'],
  'held-off': [
    { code: 'held-off', sign: 'meeting', workedMinutes: 50 },
    '50 min of work. Your break waits until the meeting is over.',
  ],
  enough: [{ code: 'enough', count: 4 }, 'Done for today, 4 of 4.'],
  missed: [{ code: 'missed', count: 3 }, 'Three reminders went by. I stay quiet until you start one.'],
  'just-back': [{ code: 'just-back', untilMs }, 'Your break is ready. Nothing appears before 11:15.'],
  offered: [{ code: 'offered', workedMinutes: 52 }, '52 min of work since your last rest.'],
  later: [{ code: 'later', untilMs }, 'Put off until 11:15.'],
  due: [
    { code: 'due', workedMinutes: 50 },
    '50 min of work since your last rest. The sign comes in a quiet moment.',
  ],
  away: [{ code: 'away', workedMinutes: 32 }, '32 min of work so far. Your time away counts as rest.'],
  next: [{ code: 'next', atMs }, 'Next about 11:15.'],
  'next-after-rest': [
    { code: 'next-after-rest', atMs, restFromMs: THURSDAY_10 - 20 * MINUTE_MS },
    'Next about 11:15. Your break at 9:40 counted as a rest.',
  ],
};

const all = Object.values(LINES) as [WhyAndWhen, string][];

describe('the why-and-when line', () => {
  it.each(all)('says $code in one line', (why, line) => {
    expect(whyAndWhenLine(why, contextAt())).toBe(line);
  });

  it('says so when no day has working hours', () => {
    const why: WhyAndWhen = { code: 'outside-hours', opensAtMs: null };
    expect(whyAndWhenLine(why, contextAt())).toBe('No working hours are set, so nothing reminds you.');
  });

  it('never promises a time that has passed', () => {
    const pastMs = THURSDAY_10 - 1000;
    expect(whyAndWhenLine({ code: 'next', atMs: pastMs }, contextAt())).toBe('Next in a quiet moment.');
    const rested: WhyAndWhen = { code: 'next-after-rest', atMs: pastMs, restFromMs: pastMs };
    expect(whyAndWhenLine(rested, contextAt())).toBe('Next in a quiet moment.');
  });
});

describe('the tooltip', () => {
  const badges: Badge[] = ['blank', 'ready', 'waiting', 'quiet'];

  it('says what the sign means, then why and when', () => {
    const [why] = LINES.offered;
    expect(tooltipWords('ready', why, contextAt())).toBe(
      'Unknot: a break is ready. 52 min of work since your last rest.',
    );
    expect(tooltipWords('quiet', LINES.paused[0], contextAt())).toBe('Unknot is quiet. Paused until 11:15.');
    expect(tooltipWords('blank', LINES.next[0], contextAt())).toBe('Unknot: Next about 11:15.');
  });

  it('never names a part of the body', () => {
    const names = AREAS.map((area) => english(`area_${area.replaceAll('-', '_')}`).toLowerCase());
    for (const badge of badges) {
      for (const [why] of all) {
        const said = tooltipWords(badge, why, contextAt()).toLowerCase();
        expect(names.filter((name) => said.includes(name))).toEqual([]);
      }
    }
  });
});
