import { describe, expect, it } from 'vitest';
import type { PlanItem } from '../../src/core/plan.ts';
import type { Session } from '../../src/core/session.ts';
import { goGently, goToOtherSide } from '../../src/core/session-pain.ts';
import { answer, reportHold, swapItem } from '../../src/core/session-steps.ts';
import { gastrocnemius, item, plan } from './given.ts';
import { atSecond, oneHeld, seated } from './session-given.ts';

const first = ({ plan: { items } }: Session) => items[0];
const hurt = (one: PlanItem) => answer(seated(plan(one)), 'pain', 2, atSecond(20));
const sided = (changed: Partial<PlanItem> = {}) =>
  item({ holds: ['left', 'right', 'left', 'right'], ...changed });

describe('a stretch of which holds are left out', () => {
  it('is cut short when pain leaves only the other side', () => {
    const left = first(goToOtherSide(hurt(sided()), atSecond(30)));
    expect(left).toMatchObject({ holds: ['right', 'right'], isCutShort: true });
  });

  it('is cut short when something else comes in its place', () => {
    const swapped = swapItem(oneHeld(), gastrocnemius(), atSecond(40));
    expect(first(swapped)).toMatchObject({ isCutShort: true });
  });

  it('stays so whatever comes after', () => {
    const before = { isCutShort: true };
    expect(first(goGently(hurt(sided(before)), atSecond(30)))?.isCutShort).toBe(true);
    expect(first(goToOtherSide(hurt(sided(before)), atSecond(30)))?.isCutShort).toBe(true);
  });
});

describe('a stretch of which every hold is there', () => {
  it('is not cut short when it goes on gently', () => {
    expect(first(goGently(hurt(sided()), atSecond(30)))).toMatchObject({ isGentle: true, isCutShort: false });
  });

  it('is not cut short when something else comes after its last hold', () => {
    const whole = reportHold(oneHeld(), 6, atSecond(55));
    const swapped = swapItem(whole, gastrocnemius(), atSecond(56));
    expect(first(swapped)).toMatchObject({ holds: ['both', 'both'], isCutShort: false });
  });
});
