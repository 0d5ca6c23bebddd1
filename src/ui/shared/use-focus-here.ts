import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Where the keyboard goes on when the button that was pressed has made way for this element. */
export function useFocusHere<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
