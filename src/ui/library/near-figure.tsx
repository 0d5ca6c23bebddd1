import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { StretchViewProps } from '../shared/figure/stretch-view.tsx';
import { lazyScreen } from '../shared/lazy-screen.ts';

/** Rig and poses come after the first look. */
const StretchView = lazyScreen(
  () => import('../shared/figure/stretch-view.tsx').then((chunk) => chunk.StretchView),
  () => null,
);

/** So far below the window a figure is drawn already, so that nobody sees it come. */
const AHEAD = '600px 0px';

/** A drawn stretch, drawn when it comes near the window: 44 at once would hold the page up. Its place is kept. */
export function NearFigure(props: StretchViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  return (
    <div class="figure" ref={place}>
      {isNear && <StretchView {...props} />}
    </div>
  );
}

/** Whether `place` has ever been near the window. */
function useNear(place: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (place.current === null || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: AHEAD },
    );
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [isNear]);
  return isNear;
}
