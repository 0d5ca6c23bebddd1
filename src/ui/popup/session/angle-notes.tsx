import { useEffect, useRef } from 'preact/hooks';
import type { State } from '../../../core/state.ts';
import type { Stretch } from '../../../core/stretch.ts';
import { plainWordKey } from '../../../library/plain-word-key.ts';
import { stretchById } from '../../../library/stretch-by-id.ts';
import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';
import { after } from '../../shared/timer.ts';

interface AngleNotesProps {
  stretchIds: readonly string[];
  angles: State['angles'];
  act: Act;
}

/** The angle that worked is different for each body (R13): a private note for each such stretch that was held. */
export function AngleNotes({ stretchIds, angles, act }: AngleNotesProps) {
  const searched = stretchIds.map(stretchById).filter((stretch) => stretch?.isAngleSearched === true);
  return searched.map(
    (stretch) =>
      stretch && <AngleNote key={stretch.id} {...{ stretch, act }} note={angles[stretch.id] ?? ''} />,
  );
}

/** So long after the last key it is kept. */
const KEEP_AFTER_MS = 400;
const MOST_LETTERS = 200;
const NOTHING = () => {};

function AngleNote({ stretch, note, act }: { stretch: Stretch; note: string; act: Act }) {
  const callOff = useRef(NOTHING);
  const keep = useRef(NOTHING);
  const write = (text: string) => {
    callOff.current();
    keep.current = () => {
      callOff.current();
      keep.current = NOTHING;
      act('noteAngle', { stretchId: stretch.id, note: text.trim() });
    };
    callOff.current = after(KEEP_AFTER_MS, () => keep.current());
  };
  // Whoever leaves the screen has finished.
  useEffect(() => () => keep.current(), []);
  return (
    <details class="angle-note">
      <summary class="quiet">{message('angle_label', message(plainWordKey(stretch, 'short')))}</summary>
      <label>
        <textarea
          rows={2}
          maxLength={MOST_LETTERS}
          defaultValue={note}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={() => keep.current()}
        />
        <small class="soft">{message('angle_private')}</small>
      </label>
    </details>
  );
}
