import { message } from '../../../platform/i18n.ts';
import type { ModeLine } from '../../../words/mode-lines.ts';
import type { Act } from '../../shared/send.ts';

/** Takes a mode back; nothing where it cannot be taken back. */
export function UndoMode({ line: { name, undo }, act }: { line: ModeLine; act: Act }) {
  if (undo === null) return null;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={message('mode_undo_name', name)}
      onClick={() => act('setMode', { change: undo })}
    >
      {message('mode_undo')}
    </button>
  );
}
