import { useEffect } from 'preact/hooks';

/** When what had the focus went with its phase, the keyboard goes on from the session and not from the page's top. */
export function useFocusKept(phase: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the phase is the occasion
  useEffect(() => {
    if (document.activeElement === document.body) document.querySelector('main')?.focus();
  }, [phase]);
}
