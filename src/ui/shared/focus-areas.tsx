import { AREAS } from '../../core/area.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { CheckChip } from './check-chip.tsx';
import { type PersonDraft, toggleArea } from './person-draft.ts';

export interface DraftFieldsProps {
  draft: PersonDraft;
  onChange: (draft: PersonDraft) => void;
}

/** Which of the 16 areas are tight or weak. */
export function FocusAreas({ draft, onChange }: DraftFieldsProps) {
  return (
    <fieldset class="chips">
      <legend class="visually-hidden">{message('first_run_where')}</legend>
      {AREAS.map((area) => (
        <CheckChip
          key={area}
          label={muscleName(area, 'both', message)}
          isChecked={draft.focus.some((muscle) => muscle.area === area)}
          onToggle={() => onChange(toggleArea(draft, area))}
        />
      ))}
    </fieldset>
  );
}
