import type { Settings } from '../../core/settings.ts';

/** What every section gets. */
export interface SectionProps {
  settings: Settings;
  /** The settings when the page was opened: what an undo goes back to. */
  opened: Settings;
  /** Counts at once. */
  change: (change: Partial<Settings>) => void;
}
