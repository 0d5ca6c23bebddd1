import { describe, expect, it } from 'vitest';
import type { Motion } from '../../src/ui/shared/figure/motion.ts';
import { frameAt, stillFrameAt } from '../../src/ui/shared/figure/motion.ts';

const BEGAN = 1_000_000;
const easeIn: Motion = { kind: 'ease', from: 'set-up', to: 'final', beganAtMs: BEGAN, seconds: 3 };
const hold: Motion = { kind: 'breathe', moment: 'final', beganAtMs: BEGAN, seconds: 20 };
const every100ms = (seconds: number) => Array.from({ length: seconds * 10 }, (_, at) => BEGAN + at * 100);

describe('easing', () => {
  it('goes once from one moment to the other, and then stands still', () => {
    const shares = every100ms(4).map((nowMs) => frameAt(easeIn, nowMs).share);
    expect(shares[0]).toBe(0);
    expect(shares.slice(30).every((share) => share === 1)).toBe(true);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(frameAt(easeIn, BEGAN + 2_900).isMoving).toBe(true);
    expect(frameAt(easeIn, BEGAN + 3_000).isMoving).toBe(false);
  });

  it('R5: is slow at both ends', () => {
    const moved = (fromMs: number) =>
      frameAt(easeIn, BEGAN + fromMs + 300).share - frameAt(easeIn, BEGAN + fromMs).share;
    expect(moved(0)).toBeLessThan(moved(1_350) / 10);
    expect(moved(2_700)).toBeLessThan(moved(1_350) / 10);
  });

  it('stays at its ends for a clock that is early or late', () => {
    expect(frameAt(easeIn, BEGAN - 60_000).share).toBe(0);
    expect(frameAt(easeIn, BEGAN + 60_000).share).toBe(1);
  });
});

describe('the loop before a stretch', () => {
  it('rests at both ends, and comes back to where it was', () => {
    const shares = every100ms(62).map((nowMs) => frameAt({ kind: 'loop' }, nowMs).share);
    expect(shares.filter((share) => share === 0).length).toBeGreaterThan(60);
    expect(shares.filter((share) => share === 1).length).toBeGreaterThan(120);
    const steps = shares.slice(1).map((share, at) => Math.abs(share - (shares[at] as number)));
    expect(Math.max(...steps)).toBeLessThan(0.2);
  });
});

describe('the hold', () => {
  it('R3: is still but for the breath, which follows the ring', () => {
    const frames = every100ms(20).map((nowMs) => frameAt(hold, nowMs));
    expect(new Set(frames.map(({ from, to, share }) => `${from} ${to} ${share}`))).toEqual(
      new Set(['final final 1']),
    );
    expect(frames[40]?.breath).toBeCloseTo(1, 2);
    expect(frames[100]?.breath).toBeCloseTo(0, 2);
    expect(frames[140]?.breath).toBeCloseTo(1, 2);
  });
});

describe('for those who want no motion', () => {
  it('there are only whole positions, and no breath', () => {
    for (const motion of [easeIn, hold, { kind: 'loop' } as const]) {
      for (const nowMs of every100ms(10)) {
        const { from, to, breath, isMoving } = stillFrameAt(motion, nowMs);
        expect([from === to, breath, isMoving]).toEqual([true, 0, false]);
      }
    }
  });

  it('the way in is the end of it, and the loop shows both ends', () => {
    expect(stillFrameAt(easeIn, BEGAN).to).toBe('final');
    const seen = every100ms(7).map((nowMs) => stillFrameAt({ kind: 'loop' }, nowMs).to);
    expect(new Set(seen)).toEqual(new Set(['set-up', 'final']));
  });
});
