/** Keeps the screen on until it is released or the page is hidden; null where the browser cannot or will not. */
export async function requestWakeLock(): Promise<(() => void) | null> {
  try {
    const lock = await navigator.wakeLock.request('screen');
    return () => void lock.release().catch(() => undefined);
  } catch {
    return null;
  }
}
