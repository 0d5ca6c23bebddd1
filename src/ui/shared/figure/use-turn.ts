import { useRef, useState } from 'preact/hooks';

/** Degrees that one press of an arrow key turns the figure, and one pixel of a drag. */
const KEY_STEP = 15;
const DRAG_STEP = 0.7;
/** Farther than this, a press is a drag. */
const DRAG_PIXELS = 4;

export interface Turn {
  /** Degrees away from the camera that stands. */
  by: number;
  /** The camera of the other side was chosen. */
  isOther: boolean;
  toggle: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onPointerDown: (event: PointerEvent) => void;
}

/** Turning a figure: a button for its two cameras, the arrow keys on that button, and dragging. */
export function useTurn(): Turn {
  const [turn, setTurn] = useState({ by: 0, isOther: false });
  const latest = useRef(turn);
  latest.current = turn;
  const turnBy = (by: number) => setTurn({ ...latest.current, by: ((((by + 180) % 360) + 360) % 360) - 180 });

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowLeft: -KEY_STEP, ArrowRight: KEY_STEP }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    // Elsewhere in a session the arrows go to the next stretch and back.
    event.stopPropagation();
    event.preventDefault();
    turnBy(latest.current.by + step);
  }

  function onPointerDown(event: PointerEvent): void {
    const place = event.currentTarget;
    if (!(place instanceof Element) || event.button !== 0) return;
    const [startX, startBy] = [event.clientX, latest.current.by];
    let isDragging = false;
    const controller = new AbortController();
    const listen = (type: string, heard: (event: PointerEvent) => void) =>
      place.addEventListener(type, heard as EventListener, { signal: controller.signal });
    listen('pointermove', ({ clientX, pointerId }) => {
      const moved = clientX - startX;
      if (!isDragging && Math.abs(moved) < DRAG_PIXELS) return;
      if (!isDragging) place.setPointerCapture(pointerId);
      isDragging = true;
      turnBy(startBy + moved * DRAG_STEP);
    });
    for (const end of ['pointerup', 'pointercancel']) listen(end, () => controller.abort());
  }

  return {
    ...turn,
    toggle: () => setTurn({ by: 0, isOther: !latest.current.isOther }),
    onKeyDown,
    onPointerDown,
  };
}
