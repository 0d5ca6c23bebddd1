import { madeHistory, madeMemory } from '../bench/made-history.ts';
import type { Extension } from './extension.ts';

const SESSIONS = 260;
const DAYS = 364;
/** As many as one message takes. */
const MOST_ENTRIES = 500;
const NOT_LATELY_MS = 3600_000;

/** Somebody has held something for a year, as an import brings it. */
export async function liveAYear({ send, waitForState }: Extension): Promise<void> {
  const entries = madeHistory({
    sessions: SESSIONS,
    days: DAYS,
    endMs: Date.now() - NOT_LATELY_MS,
    seed: 36,
  });
  await send('importState', { state: madeMemory(entries, 'UTC') });
  for (let from = 0; from < entries.length; from += MOST_ENTRIES) {
    await send('importEntries', { entries: entries.slice(from, from + MOST_ENTRIES) });
  }
  // What is safely in the history leaves the outbox with the next look.
  await waitForState('all of it is in the history', ({ outbox }) => {
    if (outbox.length > 0) void send('lookIn', {});
    return outbox.length === 0;
  });
}
