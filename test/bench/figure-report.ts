import { STRETCHES } from '../../src/library/stretches.ts';
import type { LoopKind } from './figure-page.ts';
import type { FigureSamples, Throttle } from './figure-rounds.ts';
import { comparePairs, median, medianInterval } from './statistics.ts';

/** A line of the table, its numbers as text. */
export interface FigureRow {
  what: string;
  compared: string;
  measured: string;
  ratio?: string;
  interval?: string;
  target?: string;
  isMet?: boolean;
}

const FRAME_MS = 4;
const STILLS_MS = 400;
const CHUNK_BYTES = 45_000;
/** Of the browser's own rate, which is 60 give or take its clock. */
const WHOLE_RATE = 0.98;
const LEAST_FPS: Record<Throttle, number> = { 1: 60, 4: 30 };

/** What is promised of the drawn body, and beside it what tells where to look when a promise is missed. */
export function figureRows(
  samples: FigureSamples | null,
  chunks: Readonly<Record<string, number>>,
): FigureRow[] {
  const { figure, 'stretch-view': view } = chunks;
  return [
    ...(samples === null ? [] : measuredRows(samples)),
    ...(figure === undefined ? [] : [chunkRow('figure chunk', figure, CHUNK_BYTES)]),
    ...(view === undefined ? [] : [chunkRow('stretch-view chunk', view)]),
  ];
}

function measuredRows(samples: FigureSamples): FigureRow[] {
  return [
    frameRow(samples, 1),
    slowestRow(samples),
    frameRow(samples, 4),
    ...(['easing', 'turning'] as const).flatMap((kind) => [
      loopRow(samples, kind, 1),
      lateRow(samples, kind),
      loopRow(samples, kind, 4),
    ]),
    stillsRow(samples),
  ];
}

function frameRow({ frames }: FigureSamples, throttle: Throttle): FigureRow {
  const { figure, empty } = frames[throttle];
  return {
    what: `figure frame${named(throttle)}`,
    compared: 'figure / empty',
    measured: `${median(figure).toFixed(2)} / ${median(empty).toFixed(2)} ms`,
    interval: intervalOf(figure, 2),
    ...(throttle === 1 && atMost(FRAME_MS, median(figure), ' ms')),
  };
}

function slowestRow({ frames }: FigureSamples): FigureRow {
  const [[id, ms] = ['none', Number.NaN]] = Object.entries(frames[1].byStretch).sort(([, a], [, b]) => b - a);
  return { what: 'figure frame, slowest', compared: id, measured: `${ms.toFixed(2)} ms` };
}

function loopRow({ loops }: FigureSamples, kind: LoopKind, throttle: Throttle): FigureRow {
  const [moving, empty] = [kind, 'empty' as const].map((of) => loops[throttle][of].map(({ fps }) => fps));
  if (moving === undefined || empty === undefined) throw new Error(`no loops of ${kind}`);
  const { ratio, low, high } = comparePairs(moving, empty);
  const isWhole = throttle === 1 && ratio >= WHOLE_RATE;
  return {
    what: `figure ${kind}${named(throttle)}`,
    compared: 'figure / empty loop',
    measured: `${median(moving).toFixed(1)} / ${median(empty).toFixed(1)} fps`,
    ratio: ratio.toFixed(3),
    interval: `${low.toFixed(3)} to ${high.toFixed(3)}`,
    target: throttle === 1 ? `>= ${LEAST_FPS[1]} fps or ${WHOLE_RATE}` : `>= ${LEAST_FPS[4]} fps`,
    isMet: median(moving) >= LEAST_FPS[throttle] || isWhole,
  };
}

/** All rounds together: late frames are too few for a median. */
function lateRow({ loops }: FigureSamples, kind: LoopKind): FigureRow {
  const share = (of: LoopKind) => {
    const all = loops[1][of].map(({ late }) => late);
    return ((all.reduce((sum, late) => sum + late, 0) / all.length) * 100).toFixed(2);
  };
  return {
    what: `figure ${kind}, later than 20 ms`,
    compared: 'figure / empty loop',
    measured: `${share(kind)} / ${share('empty')} %`,
  };
}

function stillsRow({ stills, stretches }: FigureSamples): FigureRow {
  return {
    what: 'all stills',
    compared: `${stretches} of ${STRETCHES.length}`,
    measured: `${median(stills).toFixed(1)} ms`,
    interval: intervalOf(stills, 1),
    ...atMost(STILLS_MS, median(stills), ' ms'),
  };
}

function chunkRow(what: string, bytes: number, target?: number): FigureRow {
  const row = { what, compared: 'ours', measured: `${bytes} bytes` };
  return target === undefined ? row : { ...row, ...atMost(target, bytes) };
}

const atMost = (most: number, value: number, unit = '') => ({
  target: `<= ${most}${unit}`,
  isMet: value <= most,
});

const named = (throttle: Throttle) => (throttle === 1 ? '' : `, ${throttle}x CPU`);

function intervalOf(values: readonly number[], digits: number): string {
  const { low, high } = medianInterval(values);
  return `${low.toFixed(digits)} to ${high.toFixed(digits)} ms`;
}

export function figureCells({
  what,
  compared,
  measured,
  ratio,
  interval,
  target,
  isMet,
}: FigureRow): string[] {
  const said = isMet === undefined ? '' : verdict(isMet);
  return [what, compared, measured, ratio ?? '', interval ?? '', target ?? '', said];
}

export const verdict = (isMet: boolean) => (isMet ? 'met' : 'MISSED');
