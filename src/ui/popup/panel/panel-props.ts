import type { ScreenKind } from '../screen.ts';
import type { ScreenProps } from '../screen-props.ts';

/** What every panel gets: all that its screen has, and the way back. */
export interface PanelProps extends Omit<ScreenProps<ScreenKind>, 'screen'> {
  onClose: () => void;
}
