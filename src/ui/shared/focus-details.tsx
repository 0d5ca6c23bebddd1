import type { Area } from '../../core/area.ts';
import type { FocusMuscle, SoreSpot } from '../../core/person.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { Choice } from './choice.tsx';
import type { DraftFieldsProps } from './focus-areas.tsx';
import { changeFocus, changeSoreSpot } from './person-draft.ts';

/** For each chosen area: tight or a weak spot, which side, and whether it hurts. An area that hurts stays in the list. */
export function FocusDetails({ draft, onChange, today }: DraftFieldsProps & { today: string }) {
  const { focus, soreSpots } = draft;
  const areas = [...new Set([...focus, ...soreSpots].map(({ area }) => area))];
  return (
    <ul class="focus-details">
      {areas.map((area) => (
        <FocusDetail
          key={area}
          area={area}
          muscle={focus.find((muscle) => muscle.area === area)}
          degree={soreSpots.find((spot) => spot.area === area)?.degree ?? null}
          onChange={(change) => onChange(changeFocus(draft, area, change))}
          onHurt={(degree) => onChange(changeSoreSpot(draft, area, degree, today))}
        />
      ))}
    </ul>
  );
}

interface FocusDetailProps {
  area: Area;
  /** None when it is no focus muscle any more. */
  muscle: FocusMuscle | undefined;
  degree: SoreSpot['degree'] | null;
  onChange: (change: Partial<Pick<FocusMuscle, 'side' | 'kind'>>) => void;
  onHurt: (degree: SoreSpot['degree'] | null) => void;
}

function FocusDetail({ area, muscle, degree, onChange, onHurt }: FocusDetailProps) {
  const name = muscleName(area, 'both', message);
  return (
    <li>
      <strong>{name}</strong>
      <div class="focus-choices">
        {muscle !== undefined && (
          <>
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
              isSided
            />
          </>
        )}
        <Choice
          name={message('spot_of', name)}
          value={degree ?? 'none'}
          options={[
            { value: 'none', label: message(muscle?.kind === 'weak' ? 'spot_none_weak' : 'spot_none_tight') },
            { value: 'sometimes-sore', label: message('spot_sometimes') },
            { value: 'painful', label: message('spot_painful') },
          ]}
          onChoose={(value) => onHurt(value === 'none' ? null : value)}
        />
      </div>
      {degree !== null && (
        <p class="soft">{message(degree === 'painful' ? 'spot_painful_does' : 'spot_sometimes_does')}</p>
      )}
    </li>
  );
}
