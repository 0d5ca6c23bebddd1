import type { Settings } from '../../core/settings.ts';
import type { State } from '../../core/state.ts';

/** What every section gets. */
export interface SectionProps {
  state: State;
  settings: Settings;
  /** The settings when the page was opened, or all data were replaced: what an undo goes back to. */
  opened: Settings;
  /** Counts at once. */
  change: (change: Partial<Settings>) => void;
  /** From this revision on the state holds other data: what the sections remember of before is forgotten. */
  onReplaced: (rev: number) => void;
}
