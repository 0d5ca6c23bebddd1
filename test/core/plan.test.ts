import { describe, expect, it } from 'vitest';
import { beatsOf } from '../../src/core/beats.ts';
import { planSeconds, WARM_UP_SECONDS } from '../../src/core/plan.ts';
import { gastrocnemius, item, plan } from './given.ts';

describe('the seconds of a plan', () => {
  it('are 57 for both sides at once, 2 x 20 s', () => {
    expect(planSeconds(plan(item()))).toBe(57);
  });

  it('are 111 for left and right, 2 x 20 s', () => {
    expect(planSeconds(plan(gastrocnemius()))).toBe(111);
  });

  it('are 165 for left and right, 3 x 20 s', () => {
    const holds = ['right', 'left', 'right', 'left', 'right', 'left'] as const;
    expect(planSeconds(plan(item({ holds: [...holds] })))).toBe(165);
  });

  it('follow 10 + n*h + 7*(n-1) for any number and length of holds', () => {
    for (const holdSeconds of [15, 16, 18, 20]) {
      for (let n = 1; n <= 6; n += 1) {
        const holds = Array.from({ length: n }, () => 'both' as const);
        expect(planSeconds(plan(item({ holds, holdSeconds })))).toBe(10 + n * holdSeconds + 7 * (n - 1));
      }
    }
  });

  it('add up over the stretches, and a warm-up comes on top', () => {
    const two = plan(item(), gastrocnemius());
    expect(planSeconds(two)).toBe(57 + 111);
    expect(planSeconds({ ...two, hasWarmUp: true })).toBe(57 + 111 + WARM_UP_SECONDS);
    expect(WARM_UP_SECONDS).toBe(30);
  });
});

describe('the phases of a plan', () => {
  it('are get ready, ease in, hold, ease out, change, ease in, hold, ease out', () => {
    expect(beatsOf(plan(item())).map(({ kind, seconds }) => `${kind} ${seconds}`)).toEqual([
      'get-ready 5',
      'ease-in 3',
      'hold 20',
      'ease-out 2',
      'change 2',
      'ease-in 3',
      'hold 20',
      'ease-out 2',
    ]);
  });

  it('begin with the warm-up, and with get ready for each stretch', () => {
    const beats = beatsOf({ ...plan(item(), gastrocnemius()), hasWarmUp: true });
    expect(beats[0]).toEqual({ kind: 'warm-up', seconds: 30, item: 0, hold: 0 });
    expect(beats.filter(({ kind }) => kind === 'get-ready').map((beat) => beat.item)).toEqual([0, 1]);
  });

  it('name the hold that a change leads to', () => {
    const changes = beatsOf(plan(gastrocnemius())).filter(({ kind }) => kind === 'change');
    expect(changes.map(({ hold }) => hold)).toEqual([1, 2, 3]);
  });
});
