import type { Flag } from '../../core/flags.ts';
import { CONDITIONS, FLAGS } from '../../core/flags.ts';
import { message } from '../../platform/i18n.ts';
import { CheckChip } from './check-chip.tsx';
import type { DraftFieldsProps } from './focus-areas.tsx';
import { toggleCondition, toggleFlag, toggleNone } from './person-draft.ts';

/** The flags that are more than a painful place. */
const GENERAL: readonly Flag[] = ['recent-surgery', 'pregnancy', 'dizziness-balance'];
const PLACES = FLAGS.filter((flag) => !GENERAL.includes(flag));

/** What hurts, and what needs care. One press says that nothing does. */
export function CareList({ draft, onChange }: DraftFieldsProps) {
  return (
    <>
      <fieldset class="chips">
        <legend>{message('care_places')}</legend>
        {PLACES.map((flag) => (
          <CheckChip
            key={flag}
            label={flagName(flag)}
            isChecked={draft.flags.includes(flag)}
            onToggle={() => onChange(toggleFlag(draft, flag))}
          />
        ))}
      </fieldset>
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

function flagName(flag: Flag): string {
  return message(`flag_${flag.replaceAll('-', '_')}`);
}

function CareRow(props: { label: string; isChecked: boolean; onToggle: () => void }) {
  return (
    <label class="check">
      <input type="checkbox" checked={props.isChecked} onChange={props.onToggle} />
      <span>{props.label}</span>
    </label>
  );
}
