import type { Build } from '../../core/figure-look.ts';
import type { Condition, Flag } from '../../core/flags.ts';
import { CONDITIONS, PLACE_FLAGS } from '../../core/flags.ts';
import { message } from '../../platform/i18n.ts';
import { CheckChip } from './check-chip.tsx';
import { Choice } from './choice.tsx';
import type { DraftFieldsProps } from './focus-areas.tsx';
import { flagName, PainPlaces } from './pain-places.tsx';
import { changeCleared, toggleCondition, toggleFlag, toggleNone, toggleSurgery } from './person-draft.ts';

/** The flags that are more than a painful place; surgery has questions of its own. */
const GENERAL: readonly Flag[] = ['pregnancy', 'dizziness-balance'];

/** What a tick leads to, where that is not plain. */
const NOTES: Partial<Record<Flag | Condition, string>> = {
  heart: 'care_heart_note',
  pregnancy: 'care_light_note',
  'dizziness-balance': 'care_dizzy_note',
  hypermobility: 'care_light_note',
};

/** What hurts, and what needs care. */
export function CareList({ draft, onChange, build }: DraftFieldsProps & { build: Build }) {
  const flagRow = (flag: Flag) => (
    <CareRow
      key={flag}
      which={flag}
      label={flagName(flag)}
      isChecked={draft.flags.includes(flag)}
      onToggle={() => onChange(toggleFlag(draft, flag))}
    />
  );
  return (
    <>
      <PainPlaces draft={draft} onChange={onChange} build={build} />
      <fieldset class="checks">
        <legend>{message('care_general')}</legend>
        {flagRow('heart')}
        <SurgeryRow draft={draft} onChange={onChange} />
        {GENERAL.map(flagRow)}
        {CONDITIONS.map((condition) => (
          <CareRow
            key={condition}
            which={condition}
            label={message(`condition_${condition.replaceAll('-', '_')}`)}
            isChecked={draft.conditions.includes(condition)}
            onToggle={() => onChange(toggleCondition(draft, condition))}
          />
        ))}
      </fieldset>
    </>
  );
}

/** One press says that nothing of it applies. */
export function NoneOfThese({ draft, onChange }: DraftFieldsProps) {
  return (
    <CheckChip
      label={message('care_none')}
      isChecked={draft.isNone}
      onToggle={() => onChange(toggleNone(draft))}
    />
  );
}

/** Surgery asks at once whether the person is cleared to exercise again, and then where it was. */
function SurgeryRow({ draft, onChange }: DraftFieldsProps) {
  const isTicked = draft.isCleared || draft.flags.includes('recent-surgery');
  return (
    <>
      <CareRow
        which="recent-surgery"
        label={flagName('recent-surgery')}
        isChecked={isTicked}
        onToggle={() => onChange(toggleSurgery(draft))}
      />
      {isTicked && (
        <div class="card">
          <p>{message('care_cleared')}</p>
          <Choice
            name={message('care_cleared')}
            value={draft.isCleared ? 'yes' : 'no'}
            options={[
              { value: 'no', label: message('care_cleared_no') },
              { value: 'yes', label: message('care_cleared_yes') },
            ]}
            onChoose={(value) => onChange(changeCleared(draft, value === 'yes'))}
          />
          <p class="soft">{message(draft.isCleared ? 'care_surgery_where' : 'care_surgery_rests')}</p>
          {draft.isCleared && (
            <div class="chips small">
              {PLACE_FLAGS.map((flag) => (
                <CheckChip
                  key={flag}
                  label={flagName(flag)}
                  isChecked={draft.flags.includes(flag)}
                  onToggle={() => onChange(toggleFlag(draft, flag))}
                />
              ))}
              <CheckChip
                label={message('care_surgery_elsewhere')}
                isChecked={draft.isElsewhere}
                onToggle={() => onChange({ ...draft, isElsewhere: !draft.isElsewhere })}
              />
            </div>
          )}
        </div>
      )}
    </>
  );
}

interface CareRowProps {
  which: Flag | Condition;
  label: string;
  isChecked: boolean;
  onToggle: () => void;
}

function CareRow({ which, label, isChecked, onToggle }: CareRowProps) {
  const note = NOTES[which];
  return (
    <>
      <label class="check">
        <input type="checkbox" checked={isChecked} onChange={onToggle} />
        <span>{label}</span>
      </label>
      {isChecked && note !== undefined && <p class="care-note">{message(note)}</p>}
    </>
  );
}
