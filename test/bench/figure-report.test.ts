import { describe, expect, it } from 'vitest';
import { figureRows } from './figure-report.ts';
import type { FigureSamples } from './figure-rounds.ts';

const frames = (ms: number) => ({ figure: [ms, ms], empty: [0, 0], byStretch: { quick: 1, slow: ms } });
const loops = (fps: number, empty: number) => {
  const of = (rate: number) => [
    { fps: rate, late: 0 },
    { fps: rate, late: 0.1 },
  ];
  return { empty: of(empty), easing: of(fps), turning: of(fps) };
};
const samples = ({ ms = 3, fps = 60, rate = 60, slowFps = 31, stills = 300 }): FigureSamples => ({
  stretches: 44,
  frames: { 1: frames(ms), 4: frames(4 * ms) },
  loops: { 1: loops(fps, rate), 4: loops(slowFps, rate) },
  stills: [stills, stills],
});
const missed = (of: Parameters<typeof samples>[0], chunks: Record<string, number> = {}) =>
  figureRows(samples(of), chunks)
    .filter(({ isMet }) => isMet === false)
    .map(({ what }) => what);

describe('the rows of the figure', () => {
  it('are met as they should be', () => expect(missed({}, { figure: 45_000 })).toEqual([]));

  it('promise a frame in 4 ms, but only of a whole processor', () =>
    expect(missed({ ms: 4.1 })).toEqual(['figure frame']));

  it("promise 60 frames a second, or the browser's own rate", () => {
    expect(missed({ fps: 50, rate: 50 })).toEqual([]);
    expect(missed({ fps: 58, rate: 60 })).toEqual(['figure easing', 'figure turning']);
  });

  it('promise 30 frames a second of a slow processor', () =>
    expect(missed({ slowFps: 29 })).toEqual(['figure easing, 4x CPU', 'figure turning, 4x CPU']));

  it('promise all stills and the size of the chunk', () =>
    expect(missed({ stills: 401 }, { figure: 45_001, 'stretch-view': 9 })).toEqual([
      'all stills',
      'figure chunk',
    ]));

  it('name the slowest stretch', () =>
    expect(figureRows(samples({}), {}).find(({ what }) => what === 'figure frame, slowest')?.compared).toBe(
      'slow',
    ));

  it('are those of the build alone when nothing was measured', () =>
    expect(figureRows(null, { figure: 1 }).map(({ what }) => what)).toEqual(['figure chunk']));
});
