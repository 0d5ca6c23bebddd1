import browser from 'webextension-polyfill';

export type IdleState = 'active' | 'idle' | 'locked';

/** Seconds without input until `idle`; the browser's lower limit is 15. Kept in memory only: set at every start. */
export function setIdleThreshold(seconds: number): void {
  browser.idle.setDetectionInterval(Math.max(15, Math.round(seconds)));
}

export function queryIdle(thresholdSeconds: number): Promise<IdleState> {
  return browser.idle.queryState(Math.max(15, Math.round(thresholdSeconds)));
}

export function onIdleChange(handle: (state: IdleState) => void): void {
  browser.idle.onStateChanged.addListener(handle);
}
