import { describe, expect, it } from 'vitest';
import type { Modes } from '../../src/core/modes.ts';
import { NO_MODES } from '../../src/core/modes.ts';
import { modeLines } from '../../src/words/mode-lines.ts';
import { contextAt } from './english.ts';

/** Thursday 2026-03-05, 10:00. */
const context = { ...contextAt(), nowMs: Date.UTC(2026, 2, 5, 10), timeZone: 'UTC' };
const TODAY = '2026-03-05';
const said = (modes: Partial<Modes>) => modeLines({ ...NO_MODES, ...modes }, context).map(({ text }) => text);
const sore = (area: Modes['sore'][number]['area'], degree: 'mild' | 'severe', saidDay: string) => ({
  area,
  degree,
  sinceDay: saidDay,
  saidDay,
});

describe('the modes that are on', () => {
  it('say nothing when none is', () => expect(said({})).toEqual([]));

  it('each say when they end', () => {
    expect(said({ warmUntilMs: context.nowMs + 20 * 60_000 })).toEqual([
      'Just moved: no warm-up until 10:20.',
    ]);
    expect(said({ unwellDay: TODAY })).toEqual(['Unwell: a walk or rest instead, until tomorrow.']);
    expect(said({ hardEffortDay: TODAY })).toEqual([
      'Hard effort done: gentle, 15 s twice, to feel looser. Until tomorrow.',
    ]);
  });

  it('say of an event when it is, and that it replaces no warm-up (R22)', () => {
    const at = (day: string) => said({ event: { day, needsSpeed: false } });
    expect(at('2026-03-06')).toEqual([
      'Event tomorrow: 15 s twice, light pull, until Saturday. This does not replace your warm-up.',
    ]);
    expect(at('2026-03-09')).toEqual([
      'Event Monday: gentle from the day before. It ends by itself the day after.',
    ]);
    expect(at('2026-03-04')).toEqual([]);
  });

  it('join areas that are equally sore, and name exactly three things for very sore ones (R27)', () => {
    const both = [
      sore('neck', 'mild', TODAY),
      sore('calf', 'mild', TODAY),
      sore('foot', 'severe', '2026-03-04'),
    ];
    expect(said({ sore: both })).toEqual([
      'Neck, Calf: a little sore. Gentler, with a light pull, until Saturday.',
      'Foot: very sore, resting until Saturday. A bath, a walk or a swim. Asked again each day.',
    ]);
  });

  it('say what takes each back', () => {
    const [line] = modeLines({ ...NO_MODES, sore: [sore('calf', 'severe', TODAY)] }, context);
    expect(line?.undo).toEqual({ mode: 'sore', areas: ['calf'], degree: 'none' });
    // Very sore since yesterday: whatever is said, they rest two days (R26).
    const [resting] = modeLines({ ...NO_MODES, sore: [sore('calf', 'severe', '2026-03-04')] }, context);
    expect(resting?.undo).toBeNull();
  });
});
