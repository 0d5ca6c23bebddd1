import type { Build } from '../../core/figure-look.ts';
import type { Flag } from '../../core/flags.ts';
import { CONDITIONS } from '../../core/flags.ts';
import { message } from '../../platform/i18n.ts';
import type { DraftFieldsProps } from './focus-areas.tsx';
import { flagName, PainPlaces } from './pain-places.tsx';
import { toggleCondition, toggleFlag, toggleNone } from './person-draft.ts';

/** The flags that are more than a painful place. */
const GENERAL: readonly Flag[] = ['heart', 'recent-surgery', 'pregnancy', 'dizziness-balance'];

/** What hurts, and what needs care. One press says that nothing does. */
export function CareList({ draft, onChange, build }: DraftFieldsProps & { build: Build }) {
  return (
    <>
      <PainPlaces draft={draft} onChange={onChange} build={build} />
      <fieldset class="checks">
        <legend>{message('care_general')}</legend>
        {GENERAL.map((flag) => (
          <CareRow
            key={flag}
            label={flagName(flag)}
            isChecked={draft.flags.includes(flag)}
            onToggle={() => onChange(toggleFlag(draft, flag))}
          />
        ))}
        {draft.flags.includes('recent-surgery') && <p class="soft">{message('care_surgery_note')}</p>}
        {CONDITIONS.map((condition) => (
          <CareRow
            key={condition}
            label={message(`condition_${condition.replaceAll('-', '_')}`)}
            isChecked={draft.conditions.includes(condition)}
            onToggle={() => onChange(toggleCondition(draft, condition))}
          />
        ))}
        <CareRow
          label={message('care_none')}
          isChecked={draft.isNone}
          onToggle={() => onChange(toggleNone(draft))}
        />
      </fieldset>
      <p class="soft">{message('care_heart_note')}</p>
    </>
  );
}

function CareRow(props: { label: string; isChecked: boolean; onToggle: () => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.isChecked} onChange={props.onToggle} />
      <span>{props.label}</span>
    </label>
  );
}
