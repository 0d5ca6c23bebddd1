/** The history as a table for a spreadsheet: RFC 4180. It is not read back. */
import type { LogEntry } from '../core/log-entry.ts';

/** Columns of a line; what an entry has not is empty. */
const COLUMNS = [
  ...(['time', 'zone', 'kind', 'id', 'stretch', 'area', 'side', 'seconds'] as const),
  ...(['started', 'holds', 'complete', 'warning_sign', 'takes_back', 'card'] as const),
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | boolean | null>>;

/** A spreadsheet takes a cell that begins like this for a formula, and may run it. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** A line for each entry, in their order, below the names of the columns. Times are local to `timeZone`, with their offset. */
export function exportCsv(entries: readonly LogEntry[], timeZone: string): string {
  const rows = entries.map((entry) => {
    const row: Row = { time: localTime(entry.atMs, timeZone), zone: timeZone, ...rowOf(entry, timeZone) };
    return COLUMNS.map((column) => cell(row[column] ?? ''));
  });
  return [COLUMNS, ...rows].map((row) => `${row.join(',')}\r\n`).join('');
}

function rowOf(entry: LogEntry, timeZone: string): Row {
  const { kind, id } = entry;
  switch (kind) {
    case 'hold':
      return {
        kind,
        id,
        stretch: entry.stretchId,
        area: entry.area,
        side: entry.side,
        seconds: entry.seconds,
      };
    case 'session':
      return {
        ...{ kind, id, started: localTime(entry.startedAtMs, timeZone) },
        ...{ holds: entry.holdCount, complete: entry.isComplete },
      };
    case 'pain':
      return {
        ...{ kind, id, stretch: entry.stretchId, area: entry.area, side: entry.side },
        ...{ warning_sign: entry.isWarningSign, takes_back: entry.takesBack },
      };
    case 'break':
      return { kind, id, card: entry.card };
  }
}

/** ISO 8601 with the offset, to the second: `2026-11-23T10:00:00+01:00`. */
function localTime(atMs: number, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  return local.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function cell(value: string | number | boolean): string {
  const text = String(value);
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
