import { dayKey } from '../../core/day-clock.ts';
import { exportCsv } from '../../data/export-csv.ts';
import { allEntries, exportJson } from '../../data/export-json.ts';
import { nowMs, timeZone } from '../../platform/clock.ts';
import { download } from '../../platform/download.ts';
import { readHistory } from '../../storage/read-history.ts';
import { readState } from '../../storage/read-state.ts';
import { after } from '../shared/timer.ts';

/** `everything` can be imported again; `history` is a table for a spreadsheet. */
export type FileKind = 'everything' | 'history';

/** A file that was handed to the browser, and how many lines of history are in it. */
export interface MadeFile {
  name: string;
  count: number;
}

/** The browser has read it by then, also when it asks first where to put it. */
const FORGOTTEN_AFTER_MS = 10 * 60_000;

/** Makes a file of all that is stored now and hands it to the browser. Rejects when something cannot be read. */
export async function exportFile(kind: FileKind): Promise<MadeFile> {
  const [history, state] = await Promise.all([readHistory(), readState()]);
  const [atMs, zone] = [nowMs(), timeZone()];
  const entries = allEntries(history, state.outbox);
  const day = dayKey(atMs, zone);
  const file =
    kind === 'everything'
      ? { name: `unknot-${day}.json`, type: 'application/json', text: exportJson(state, entries, atMs) }
      : { name: `unknot-history-${day}.csv`, type: 'text/csv', text: exportCsv(entries, zone) };
  after(FORGOTTEN_AFTER_MS, download(file.name, file.type, file.text));
  return { name: file.name, count: entries.length };
}
