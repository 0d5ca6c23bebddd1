import { type FigureRow, figureCells, verdict } from './figure-report.ts';
import type { Metric, Samples } from './rounds.ts';
import { type Comparison, comparePairs, median } from './statistics.ts';
import type { SubjectName } from './subject.ts';

interface Size {
  name: SubjectName;
  zipBytes: number;
  firstChunkBytes: number;
}

interface Row {
  what: string;
  of: SubjectName;
  against: SubjectName;
  ms: [number, number];
  comparison: Comparison;
  /** At most this ratio, where there is a promise. */
  target?: number;
}

const FIRST_CHUNK_TARGET = 60_000;

/** What is compared with what. A twin's row is the noise floor: it should be 1. */
const WANTED: [what: string, metric: Metric, of: SubjectName, against: SubjectName, target?: number][] = [
  ['first paint', 'firstPaint1x', 'ours', 'bare', 1.1],
  ['first paint', 'firstPaint1x', 'twin', 'bare'],
  ['first paint, 4x CPU', 'firstPaint4x', 'ours', 'bare', 1.1],
  ['first paint, 4x CPU', 'firstPaint4x', 'twin', 'bare'],
  ['screen ready', 'screenReady1x', 'ours', 'bare', 1.5],
  ['screen ready, 4x CPU', 'screenReady4x', 'ours', 'bare', 1.5],
  ['cold worker', 'coldWorker', 'ours', 'bare-state', 1.15],
  ['cold worker', 'coldWorker', 'ours', 'bare', 1.35],
  ['cold worker', 'coldWorker', 'bare-state', 'bare'],
  ['cold worker', 'coldWorker', 'twin', 'bare'],
];

export function reportRows(
  samples: Samples,
  sizes: Size[],
  figure: FigureRow[],
): { rows: Row[]; text: string } {
  const rows = WANTED.flatMap(([what, metric, of, against, target]): Row[] => {
    const [ours, base] = [samples[metric][of], samples[metric][against]];
    if (!ours || !base) return [];
    const ms: [number, number] = [median(ours), median(base)];
    const row = { what, of, against, ms, comparison: comparePairs(ours, base) };
    return [target === undefined ? row : { ...row, target }];
  });
  const table = [
    ['what', 'compared', 'measured', 'ratio', '95 %', 'target', ''],
    ...rows.map(({ what, of, against, ms, comparison: { ratio, low, high }, target }) => [
      what,
      `${of} / ${against}`,
      `${ms[0].toFixed(1)} / ${ms[1].toFixed(1)} ms`,
      ratio.toFixed(3),
      `${low.toFixed(3)} to ${high.toFixed(3)}`,
      target === undefined ? '' : `<= ${target.toFixed(2)}`,
      target === undefined ? '' : verdict(ratio <= target),
    ]),
    ...figure.map(figureCells),
    ...sizes.map(({ name, zipBytes, firstChunkBytes }) => [
      'bytes',
      name,
      `zip ${zipBytes}`,
      '',
      `first chunk ${firstChunkBytes}`,
      name === 'ours' ? `<= ${FIRST_CHUNK_TARGET}` : '',
      name === 'ours' ? verdict(firstChunkBytes <= FIRST_CHUNK_TARGET) : '',
    ]),
  ];
  return { rows, text: align(table) };
}

function align(table: string[][]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
