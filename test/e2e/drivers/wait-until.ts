const POLL_MS = 50;

export interface WaitOptions {
  timeoutMs?: number;
  /** Completes the sentence "timed out waiting until …". */
  what: string;
}

/**
 * Polls until `condition` gives something truthy and returns it. A throw counts as "not yet": a page that
 * is loading or a worker that is waking throws for a moment; the last one is told in the timeout's message.
 */
export async function waitUntil<T>(
  condition: () => T | Promise<T>,
  { timeoutMs = 10_000, what }: WaitOptions,
): Promise<Exclude<T, false | null | undefined | 0 | ''>> {
  const deadline = Date.now() + timeoutMs;
  let lastError: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await withDeadline(Promise.resolve(condition()), deadline - Date.now(), what);
      if (value) return value as Exclude<T, false | null | undefined | 0 | ''>;
    } catch (error) {
      lastError = error;
    }
    await delay(POLL_MS);
  }
  const because = lastError instanceof Error ? ` (last error: ${lastError.message})` : '';
  throw new Error(`timed out after ${timeoutMs} ms waiting until ${what}${because}`);
}

/** Waits until the clock on the wall says so: for what must be late, or must have had its time to go wrong. */
export async function waitUntilTime(atMs: number): Promise<void> {
  const timeoutMs = Math.max(0, atMs - Date.now()) + 5000;
  await waitUntil(() => Date.now() >= atMs, { timeoutMs, what: 'the time has come' });
}

/** Rejects when `promise` takes longer than `timeoutMs`: an evaluate on a stopped worker would hang for ever. */
export function withDeadline<T>(promise: Promise<T>, timeoutMs: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${timeoutMs} ms: ${what}`)),
      Math.max(timeoutMs, 1),
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** The only pause of the drivers: the step of a poll. Never a guess at how long something takes. */
function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
