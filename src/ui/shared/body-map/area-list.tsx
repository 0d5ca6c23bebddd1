import type { Area, Side } from '../../../core/area.ts';
import { AREAS, SIDES } from '../../../core/area.ts';
import { message } from '../../../platform/i18n.ts';
import { muscleName } from '../../../words/muscle-name.ts';
import type { PersonDraft } from '../person-draft.ts';
import { isSideChosen, toggleArea, toggleSide } from '../person-draft.ts';

interface AreaListProps {
  draft: PersonDraft;
  onChange: (draft: PersonDraft) => void;
  /** What the focus or the pointer is on in the list. */
  onPoint: (area: Area | null, sides: readonly Side[]) => void;
}

/** All areas as checkboxes; a chosen one has one more for each of its sides. */
export function AreaList({ draft, onChange, onPoint }: AreaListProps) {
  return (
    <ul class="areas">
      {AREAS.map((area) => (
        <AreaRow key={area} area={area} draft={draft} onChange={onChange} onPoint={onPoint} />
      ))}
    </ul>
  );
}

function AreaRow({ area, draft, onChange, onPoint }: AreaListProps & { area: Area }) {
  const isChosen = draft.focus.some((muscle) => muscle.area === area);
  const pointing = (sides: readonly Side[]) => ({
    onFocus: () => onPoint(area, sides),
    onBlur: () => onPoint(null, []),
    onMouseEnter: () => onPoint(area, sides),
    onMouseLeave: () => onPoint(null, []),
  });

  function change(side: Side, input: HTMLInputElement): void {
    const changed = toggleSide(draft, area, side);
    // The sides go with the last of them; the keyboard stays in the row.
    if (changed.focus.length < draft.focus.length) input.closest('li')?.querySelector('input')?.focus();
    onChange(changed);
  }

  return (
    <li>
      <label class="area-name">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => onChange(toggleArea(draft, area))}
          {...pointing(SIDES)}
        />
        <span>{muscleName(area, 'both', message)}</span>
      </label>
      {isChosen &&
        SIDES.map((side) => (
          <label class="area-side" key={side} title={muscleName(area, side, message)}>
            <input
              type="checkbox"
              aria-label={muscleName(area, side, message)}
              checked={isSideChosen(draft, area, side)}
              onChange={({ currentTarget }) => change(side, currentTarget)}
              {...pointing([side])}
            />
            <span>{message(side === 'left' ? 'map_left' : 'map_right')}</span>
          </label>
        ))}
    </li>
  );
}
