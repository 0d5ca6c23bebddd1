import { useEffect, useState } from 'preact/hooks';
import type { StretchViewProps } from '../../shared/figure/stretch-view.tsx';
import { FigurePlace } from '../figure-place.tsx';

interface SessionFigureProps {
  figure: StretchViewProps;
  note: string | undefined;
}

/**
 * The drawn body of a session, a frame after the words: the first picture of another stretch is more work than all the rest, and
 * on a slow computer it would keep its phase waiting.
 */
export function SessionFigure({ figure, note }: SessionFigureProps) {
  const [shown, show] = useState(figure);
  useEffect(() => show(figure), [JSON.stringify(figure)]);
  return <FigurePlace figure={shown} note={note} />;
}
