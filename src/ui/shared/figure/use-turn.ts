import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nextFrame } from '../timer.ts';

/** Degrees that one press of an arrow key turns the figure, and one pixel of a drag. */
const KEY_STEP = 15;
const DRAG_STEP = 0.7;
/** Farther than this, a press is a drag. */
const DRAG_PIXELS = 4;

/** How a figure is turned. */
export interface Turn {
  /** Degrees away from the camera that stands. */
  by: number;
  /** The camera of the other side was chosen. */
  isOther: boolean;
}

/** Turning what is in `stage`: by dragging, or by the arrow keys while something in it has the focus. */
export function useTurn(stage: RefObject<HTMLElement | null>): Turn & { toggle: () => void } {
  const [turn, setTurn] = useState<Turn>({ by: 0, isOther: false });
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const place = stage.current;
    if (place === null) return undefined;
    const turnBy = (by: number) =>
      setTurn({ ...latest.current, by: ((((by + 180) % 360) + 360) % 360) - 180 });
    const controller = new AbortController();
    const { signal } = controller;
    place.addEventListener('keydown', (event) => turnByKey(event, latest.current.by, turnBy), { signal });
    place.addEventListener('pointerdown', (event) => turnByDrag(place, event, latest.current.by, turnBy), {
      signal,
    });
    return () => controller.abort();
  }, []);
  return { ...turn, toggle: () => setTurn({ by: 0, isOther: !latest.current.isOther }) };
}

function turnByKey(event: KeyboardEvent, from: number, turnBy: (by: number) => void): void {
  const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  // Elsewhere in a session the arrows go to the next stretch and back.
  event.stopPropagation();
  event.preventDefault();
  turnBy(from + step);
}

function turnByDrag(
  place: HTMLElement,
  start: PointerEvent,
  from: number,
  turnBy: (by: number) => void,
): void {
  if (start.button !== 0) return;
  const controller = new AbortController();
  const { signal } = controller;
  let isDragging = false;
  let moved = 0;
  let isAwaited = false;
  const move = ({ clientX, pointerId }: PointerEvent) => {
    moved = clientX - start.clientX;
    if (!isDragging && Math.abs(moved) < DRAG_PIXELS) return;
    if (!isDragging) place.setPointerCapture(pointerId);
    isDragging = true;
    // A pointer moves more often than a picture is shown.
    if (isAwaited) return;
    isAwaited = true;
    nextFrame(() => {
      isAwaited = false;
      turnBy(from + moved * DRAG_STEP);
    });
  };
  place.addEventListener('pointermove', move, { signal });
  place.addEventListener('pointerup', () => controller.abort(), { signal });
  place.addEventListener('pointercancel', () => controller.abort(), { signal });
}
