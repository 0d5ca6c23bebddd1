import type { StretchViewProps } from '../shared/figure/stretch-view.tsx';
import { lazyScreen } from '../shared/lazy-screen.ts';

/** The rig and its poses come after the first look, into the space kept for them. */
const StretchView = lazyScreen(
  () => import('../shared/figure/stretch-view.tsx').then((chunk) => chunk.StretchView),
  () => null,
);

interface FigurePlaceProps {
  /** Null when there is nothing to stretch: a thread with one loose loop. */
  figure: StretchViewProps | null;
  note?: string | undefined;
}

/** The drawn body, and where one has to go for it. */
export function FigurePlace({ figure, note }: FigurePlaceProps) {
  return (
    <div class="figure">
      {figure === null ? (
        <svg class="figure-thread" viewBox="0 0 180 34" aria-hidden="true">
          <path d="M4 30H70C112 30 118 4 90 4S68 30 110 30h66" />
        </svg>
      ) : (
        <StretchView {...figure} />
      )}
      {note !== undefined && <span class="figure-note">{note}</span>}
    </div>
  );
}
