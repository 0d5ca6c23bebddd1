import type { ComponentChildren } from 'preact';
import { IconButton } from '../../shared/icon-button.tsx';
import { useFocusHere } from '../../shared/use-focus-here.ts';

interface PanelCardProps {
  title: string;
  /** What closes it, for those who do not see the cross. */
  closeName: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A panel's frame: its title, and the way back. */
export function PanelCard({ title, closeName, onClose, children }: PanelCardProps) {
  const card = useFocusHere<HTMLElement>();
  return (
    <section class="panel" tabIndex={-1} ref={card} aria-label={title}>
      <div class="card-head">
        <h2>{title}</h2>
        <IconButton icon="close" name={closeName} onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
