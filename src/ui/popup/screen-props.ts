import type { State } from '../../core/state.ts';
import type { Act } from '../shared/send.ts';
import type { Glance, ScreenKind, ScreenOf } from './screen.ts';

/** What every screen gets; `screen` is its own. */
export interface ScreenProps<K extends ScreenKind> {
  screen: ScreenOf<K>;
  state: State;
  /** Epoch ms at which this was drawn: what is started from it is what it shows. */
  nowMs: number;
  timeZone: string;
  act: Act;
  /** Changes what only this popup knows. */
  turn: (
    change: Partial<Pick<Glance, 'choosing' | 'isJustSkipped' | 'help' | 'taken' | 'leftSessionId'>>,
  ) => void;
}
