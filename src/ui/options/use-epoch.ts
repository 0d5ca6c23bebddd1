import { useRef, useState } from 'preact/hooks';

interface Epoch {
  /** Another number once the state that is shown holds other data. */
  epoch: number;
  /** From this revision on it does. */
  onReplaced: (rev: number) => void;
}

/** An import, its undo and erasing begin a new epoch: what a section remembers of the data before must not come back. */
export function useEpoch(rev: number): Epoch {
  const [replacedRev, setReplacedRev] = useState(0);
  const epoch = useRef(0);
  if (rev >= replacedRev) epoch.current = replacedRev;
  return { epoch: epoch.current, onReplaced: setReplacedRev };
}
