import { useState } from 'preact/hooks';
import { nextFrame } from '../../shared/timer.ts';

/** What opens in place of a screen's middle. 'effort' is 'today', asking about the hard effort that was done. */
export type PanelKind = 'pause' | 'call' | 'today' | 'effort' | 'plan' | 'break';

export interface PanelUse {
  panel: PanelKind | null;
  open: (kind: PanelKind) => void;
  /** The keyboard goes back to the button that opened it. */
  close: () => void;
}

export function usePanel(): PanelUse {
  const [panel, open] = useState<PanelKind | null>(null);
  const close = () => {
    open(null);
    nextFrame(() => document.getElementById(`open-${panel}`)?.focus());
  };
  return { panel, open, close };
}
