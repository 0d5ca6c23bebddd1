import type { Area } from '../../core/area.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';

/** The space of the drawn body, which is not there yet: a thread with one loose loop, and the area's name. */
export function FigurePlace({ area, note }: { area: Area | null; note?: string | undefined }) {
  return (
    <div class="figure">
      <svg class="figure-thread" viewBox="0 0 180 34" aria-hidden="true">
        <path d="M4 30H70C112 30 118 4 90 4S68 30 110 30h66" />
      </svg>
      {area !== null && <span class="figure-area">{muscleName(area, 'both', message)}</span>}
      {note !== undefined && <span class="figure-note">{note}</span>}
    </div>
  );
}
