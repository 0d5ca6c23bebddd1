import { verdict } from './figure-report.ts';
import type { HistorySamples } from './history-rounds.ts';
import type { Comparison } from './statistics.ts';
import { comparePairs, median } from './statistics.ts';

/** At most so many times what it takes without a history. */
const MOST_RATIO = { popup: 1.1, progress: 1.5 } as const;
const MOST_EXPORT_MS = 3_000;

export interface HistoryRows {
  popup: Comparison;
  progress: Comparison;
  /** The longest of some. */
  exportMs: number;
}

export function historyRows({ ready, exports }: HistorySamples): HistoryRows {
  const compare = ({ full, empty }: { full: number[]; empty: number[] }) => comparePairs(full, empty);
  return {
    popup: compare(ready.popup),
    progress: compare(ready.progress),
    exportMs: Math.max(...exports.map(({ ms }) => ms)),
  };
}

export function historyText(samples: HistorySamples): string {
  const rows = historyRows(samples);
  const { entries, updateMs } = samples.filled;
  const ratios = (['popup', 'progress'] as const).map((page) => {
    const { full, empty } = samples.ready[page];
    const { ratio, low, high } = rows[page];
    return [
      `history, ${page} ready`.padEnd(24),
      `full / empty  ${median(full).toFixed(1)} / ${median(empty).toFixed(1)} ms`.padEnd(34),
      `${ratio.toFixed(3)}  ${low.toFixed(3)} to ${high.toFixed(3)}`.padEnd(24),
      `<= ${MOST_RATIO[page].toFixed(2)}  ${verdict(ratio <= MOST_RATIO[page])}`,
    ].join('');
  });
  const megabytes = ((samples.exports[0]?.bytes ?? 0) / 1e6).toFixed(1);
  return [
    ...ratios,
    `${'history, export of all'.padEnd(24)}${`${megabytes} MB in ${rows.exportMs.toFixed(0)} ms at most`.padEnd(58)}<= ${MOST_EXPORT_MS} ms  ${verdict(rows.exportMs <= MOST_EXPORT_MS)}`,
    `${'history, its size'.padEnd(24)}${entries} entries; the update that adds the sums took ${(updateMs / 1000).toFixed(1)} s, once`,
  ].join('\n');
}
