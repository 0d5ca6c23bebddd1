import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Who listens to the marks of a map, by their ids. */
export interface MarkListener {
  onPress: (id: string) => void;
  /** The pointer is over it; null when it is over none. */
  onPoint: (id: string | null) => void;
}

/**
 * Pointer and tap on the marks inside `place`. They are pictures without a role: the list beside the map says and does
 * the same for keyboard and screen reader, so nothing is met twice.
 */
export function useMarkEvents(
  place: RefObject<HTMLElement | null>,
  listener: MarkListener | undefined,
): void {
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    element.addEventListener(
      'click',
      ({ target }) => {
        const id = markAt(target);
        if (id !== null) latest.current?.onPress(id);
      },
      { signal },
    );
    element.addEventListener('pointerover', ({ target }) => latest.current?.onPoint(markAt(target)), {
      signal,
    });
    element.addEventListener('pointerleave', () => latest.current?.onPoint(null), { signal });
    return () => controller.abort();
  }, []);
}

function markAt(target: EventTarget | null): string | null {
  return target instanceof Element ? target.getAttribute('data-mark') : null;
}
