import type { PanelKind, PanelUse } from './use-panel.ts';

interface OpenButtonProps extends Pick<PanelUse, 'open'> {
  kind: PanelKind;
  label: string;
  class?: string;
}

/** Opens a panel. */
export function OpenButton({ kind, label, open, class: look = 'button' }: OpenButtonProps) {
  return (
    <button type="button" class={look} id={`open-${kind}`} onClick={() => open(kind)}>
      {label}
    </button>
  );
}
