import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Messages } from '../../scripts/build/pseudo-locale.ts';
import { pseudoMessages } from '../../scripts/build/pseudo-locale.ts';
import { dayKey } from '../../src/core/day-clock.ts';
import { nextPlan, pickRequest } from '../../src/core/next-plan.ts';
import { outlook } from '../../src/core/outlook.ts';
import { restingAreas } from '../../src/core/resting.ts';
import { STRETCHES } from '../../src/library/stretches.ts';
import { durationText } from '../../src/words/duration.ts';
import { modeLines } from '../../src/words/mode-lines.ts';
import { notificationWords } from '../../src/words/notification-words.ts';
import { reasonLine } from '../../src/words/reason-line.ts';
import { restingLines } from '../../src/words/resting-lines.ts';
import { tooltipWords } from '../../src/words/tooltip-words.ts';
import type { WordContext } from '../../src/words/translate.ts';
import { aState, aWorld, NOW } from '../core/any-state.ts';
import { textsOf } from './english.ts';

const ENGLISH = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Messages;

/** A language that nobody speaks and that counts as Russian does. It is a file of messages, and nothing in the code knows it. */
const MADE_UP: Messages = {
  ...pseudoMessages(ENGLISH, 'long'),
  ui_language: { message: 'ru' },
  why_due__few: { message: '[φφ $MINUTES$]', placeholders: { minutes: { content: '$1' } } },
  why_due__many: { message: '[μμ $MINUTES$]', placeholders: { minutes: { content: '$1' } } },
};
const t = textsOf(MADE_UP);
const context: WordContext = { t, locale: 'ru', timeZone: 'UTC', nowMs: NOW };

describe('a language that is one file', () => {
  it('is enough for all words about any state: nothing of English is left', () => {
    fc.assert(
      fc.property(aState, aWorld, (state, world) => {
        const { nowMs, timeZone } = world;
        const here = { ...context, nowMs, timeZone };
        const today = dayKey(nowMs, timeZone);
        const { badge, why } = outlook(state, world);
        const plan = nextPlan(state, STRETCHES, 'plan', nowMs, timeZone);
        const resting = restingAreas(STRETCHES, pickRequest(state, STRETCHES, 'plan', nowMs, timeZone));
        const said = [
          tooltipWords(badge, why, here),
          ...Object.values(notificationWords(plan, why, state.settings, here)),
          ...modeLines(state.modes, here).flatMap(({ name, text }) => [name, text]),
          ...restingLines(resting, today, here),
          ...(plan?.items ?? []).map((item) => reasonLine(item, state, today, t)),
        ];
        for (const line of said) {
          expect(line).not.toMatch(/[A-Za-z]/);
          // Whole texts, each from its bracket to its bracket: no sentence is put together by code.
          expect(line).toMatch(/^\[.*\]$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says weekdays, months and numbers in its own way, and counts in its own forms', () => {
    expect(durationText(111, t)).toBe(t('duration_minutes_seconds', 1, 51));
    expect(t('why_due', 3)).toBe('[φφ 3]');
    expect(t('why_due', 50)).toBe('[μμ 50]');
  });
});
