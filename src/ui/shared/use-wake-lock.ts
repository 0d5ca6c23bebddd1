import { useEffect } from 'preact/hooks';
import { requestWakeLock } from '../../platform/wake-lock.ts';
import { keepAwake } from './keep-awake.ts';

/** The screen stays on while `isOn` and the page can be seen. */
export function useWakeLock(isOn: boolean): void {
  useEffect(() => (isOn ? keepAwake(document, requestWakeLock) : undefined), [isOn]);
}
