import { useEffect, useRef } from 'preact/hooks';
import { keepFocus } from '../../shared/keep-focus.ts';

/** When what had the focus went with its phase, the keyboard goes on from the session and not from the page's top. */
export function useFocusKept(phase: string): void {
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === phase) return;
    before.current = phase;
    keepFocus();
  }, [phase]);
}
