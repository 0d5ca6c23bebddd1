/** As much of a document as is asked. */
export type Shown = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/**
 * Keeps the screen on while the page can be seen, until it is stopped: the browser lets go of the lock when the page is
 * hidden, so it is asked for again when it comes back. `request` gives a release, or null when it was refused.
 */
export function keepAwake(page: Shown, request: () => Promise<(() => void) | null>): () => void {
  let isStopped = false;
  let release: (() => void) | null = null;

  async function ask(): Promise<void> {
    if (page.visibilityState !== 'visible') return;
    const given = await request();
    release?.();
    release = given;
    if (isStopped) release?.();
  }

  const look = () => void ask();
  page.addEventListener('visibilitychange', look);
  look();
  return () => {
    isStopped = true;
    page.removeEventListener('visibilitychange', look);
    release?.();
  };
}
