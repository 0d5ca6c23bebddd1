/** The log's lines as a message and as a file bring them. Apart from their shapes, which every page's first chunk has. */
import { logEntry } from './log-schema.ts';
import { list } from './shapes.ts';

/** As many as one message may bring into the history. */
export const MOST_ENTRIES = 500;
export const someEntriesSchema = list(logEntry, 1, MOST_ENTRIES);
/** The log, in a file. */
export const historySchema = list(logEntry, 0, Number.POSITIVE_INFINITY);
