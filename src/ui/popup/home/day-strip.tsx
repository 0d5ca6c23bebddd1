import { message, uiLocale } from '../../../platform/i18n.ts';
import { listText } from '../../../words/list-text.ts';
import { modeLines } from '../../../words/mode-lines.ts';
import { OpenButton } from '../panel/open-button.tsx';
import { UndoMode } from '../panel/undo-mode.tsx';
import type { PanelUse } from '../panel/use-panel.ts';
import type { ScreenKind } from '../screen.ts';
import type { ScreenProps } from '../screen-props.ts';
import { wordContext } from '../why-line.ts';

type DayStripProps = Pick<ScreenProps<ScreenKind>, 'state' | 'nowMs' | 'timeZone' | 'act'> &
  Pick<PanelUse, 'open'>;

/** What is on today, else what is planned. One is taken back here at once; more are named, and their panel is a press away. */
export function DayStrip({ state, nowMs, timeZone, act, open }: DayStripProps) {
  const all = modeLines(state.modes, wordContext(nowMs, timeZone));
  const on = all.filter(({ isPlanned }) => !isPlanned);
  const lines = on.length === 0 ? all : on;
  const [first] = lines;
  if (first === undefined) return null;
  const names = [...new Set(lines.map(({ name }) => name))];
  return (
    <div class="day-strip">
      <p>{lines.length === 1 ? first.text : message('mode_several', listText(names, uiLocale()))}</p>
      {lines.length === 1 ? (
        <UndoMode line={first} act={act} />
      ) : (
        <OpenButton kind="today" class="quiet" label={message('mode_change')} open={open} />
      )}
    </div>
  );
}
