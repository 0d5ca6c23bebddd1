import { describe, expect, it } from 'vitest';
import { CONDITIONS, FLAGS } from '../../src/core/flags.ts';
import { SPOTS } from '../../src/core/place.ts';
import type { State } from '../../src/core/state.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import type { WhyNotNow } from '../../src/core/why-not-now.ts';
import { notNowLine } from '../../src/words/not-now-line.ts';
import { stretchOf } from '../core/any-request.ts';
import { contextAt, THURSDAY_10 } from './english.ts';

const CALF = stretchOf('gastrocnemius-wall');

const said = (why: WhyNotNow, state: Partial<State> = {}) =>
  notNowLine(why, CALF, { ...DEFAULT_STATE, ...state }, '2026-03-05', contextAt());

describe('why a stretch is in no plan now', () => {
  it('is a flag or a condition, each in words of its own', () => {
    expect(said({ by: 'flag', flag: 'knee' })).toBe('Resting while your knee hurts.');
    expect(said({ by: 'condition', condition: 'osteoporosis' })).toBe(
      'Resting. You said: Osteoporosis (fragile bones).',
    );
    const all = [
      ...FLAGS.map((flag) => said({ by: 'flag', flag })),
      ...CONDITIONS.map((condition) => said({ by: 'condition', condition })),
    ];
    expect(new Set(all).size).toBe(FLAGS.length + CONDITIONS.length);
  });

  it('is pain, with its day and its end', () => {
    const stretches = { [CALF.id]: { times: 2, lastAtMs: 1, painDays: ['2026-03-01', '2026-03-03'] } };
    const practice = { ...DEFAULT_STATE.practice, stretches };
    expect(said({ by: 'pain', days: 12 }, { practice })).toBe(
      'Resting after pain (3 March), until 17 March.',
    );
  });

  it('is what was said of the area, with its day', () => {
    const soreSpots = [{ area: 'calf', degree: 'painful', saidDay: '2026-02-20' }] as const;
    const person = { ...DEFAULT_STATE.person, soreSpots: [...soreSpots] };
    expect(said({ by: 'painful' }, { person })).toContain('(20 February). You are asked again');
    const sore = [{ area: 'calf', degree: 'severe', sinceDay: '2026-03-04', saidDay: '2026-03-05' }] as const;
    const modes = { ...DEFAULT_STATE.modes, sore: [...sore] };
    expect(said({ by: 'sore' }, { modes })).toContain('as you said (today). A bath, a walk or a swim');
  });

  it.each([
    [{ by: 'warning-sign' }, 'Bring it back only when that was looked at.'],
    [{ by: 'off' }, 'Switched off: it is never planned or offered.'],
    [{ by: 'unwell' }, 'you said that you are unwell'],
    [{ by: 'discreet' }, 'Not while you stay discreet'],
    [{ by: 'event' }, 'Nothing new before your event.'],
    [{ by: 'place', spots: ['chair', 'wall'], isAsked: true }, 'It needs: a chair without wheels, a wall.'],
    [{ by: 'place', spots: ['wall'], isAsked: false }, 'It waits until you say that you have: a wall.'],
    [{ by: 'area', untilMs: THURSDAY_10 + 30 * 60_000 }, 'again from 10:30.'],
    [{ by: 'length', seconds: 91 }, 'It takes 1 min 31 s at least: too long for breaks of 3 min.'],
  ] as const satisfies readonly (readonly [WhyNotNow, string])[])('is told: %o', (why, words) => {
    expect(said(why)).toContain(words);
  });

  it('has words for whatever a stretch may need', () => {
    for (const spot of SPOTS)
      expect(said({ by: 'place', spots: [spot], isAsked: true })).toMatch(/needs: \w/);
  });
});
