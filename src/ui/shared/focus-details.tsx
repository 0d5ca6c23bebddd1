import type { FocusMuscle } from '../../core/person.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { Choice } from './choice.tsx';
import type { DraftFieldsProps } from './focus-areas.tsx';
import { changeFocus } from './person-draft.ts';

/** For each chosen area: tight or a weak spot, and which side. */
export function FocusDetails({ draft, onChange }: DraftFieldsProps) {
  return (
    <ul class="focus-details">
      {draft.focus.map((muscle) => (
        <FocusDetail
          key={muscle.area}
          muscle={muscle}
          onChange={(change) => onChange(changeFocus(draft, muscle.area, change))}
        />
      ))}
    </ul>
  );
}

interface FocusDetailProps {
  muscle: FocusMuscle;
  onChange: (change: Partial<Pick<FocusMuscle, 'side' | 'kind'>>) => void;
}

function FocusDetail({ muscle, onChange }: FocusDetailProps) {
  const name = muscleName(muscle.area, 'both', message);
  return (
    <li>
      <strong>{name}</strong>
      <div class="focus-choices">
        <Choice
          name={message('first_run_kind_of', name)}
          value={muscle.kind}
          options={[
            { value: 'tight', label: message('kind_tight') },
            { value: 'weak', label: message('kind_weak') },
          ]}
          onChoose={(kind) => onChange({ kind })}
        />
        <Choice
          name={message('first_run_side_of', name)}
          value={muscle.side}
          options={[
            { value: 'left', label: message('side_left') },
            { value: 'both', label: message('side_both') },
            { value: 'right', label: message('side_right') },
          ]}
          onChoose={(side) => onChange({ side })}
        />
      </div>
    </li>
  );
}
