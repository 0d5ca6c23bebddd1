import { useState } from 'preact/hooks';
import type { Area } from '../../../core/area.ts';
import { AREAS } from '../../../core/area.ts';
import type { Soreness } from '../../../core/modes.ts';
import { message } from '../../../platform/i18n.ts';
import { muscleName } from '../../../words/muscle-name.ts';
import { CheckChip } from '../../shared/check-chip.tsx';
import { SafetyLink } from '../../shared/safety-link.tsx';

interface SoreFormProps {
  /** After hard effort it may be that nothing is sore. */
  isAfterEffort: boolean;
  onSay: (areas: readonly Area[], degree: Soreness) => void;
}

/** Where it is sore, and how much (R25, R26). */
export function SoreForm({ isAfterEffort, onSay }: SoreFormProps) {
  const [areas, setAreas] = useState<readonly Area[]>([]);
  const isAll = areas.length === AREAS.length;
  const toggle = (area: Area) =>
    setAreas(areas.includes(area) ? areas.filter((other) => other !== area) : [...areas, area]);
  const isNowhere = areas.length === 0;
  return (
    <fieldset class="card">
      <legend class="visually-hidden">{message('mode_sore')}</legend>
      <p>{message(isAfterEffort ? 'sore_after_effort' : 'sore_where')}</p>
      <div class="chips small">
        <CheckChip
          label={message('whole_body')}
          isChecked={isAll}
          onToggle={() => setAreas(isAll ? [] : AREAS)}
        />
        {AREAS.map((area) => (
          <CheckChip
            key={area}
            label={muscleName(area, 'both', message)}
            isChecked={areas.includes(area)}
            onToggle={() => toggle(area)}
          />
        ))}
      </div>
      <div class="pair answers-stay">
        {isAfterEffort && (
          <button type="button" class="button" disabled={!isNowhere} onClick={() => onSay([], 'none')}>
            {message('sore_none')}
          </button>
        )}
        <button type="button" class="button" disabled={isNowhere} onClick={() => onSay(areas, 'mild')}>
          <span>{message('sore_mild')}</span> <small>{message('sore_mild_does')}</small>
        </button>
        <button type="button" class="button" disabled={isNowhere} onClick={() => onSay(areas, 'severe')}>
          <span>{message('sore_severe')}</span> <small>{message('sore_severe_does')}</small>
        </button>
      </div>
      <p class="soft">
        {message('sore_warning')} <SafetyLink />
      </p>
    </fieldset>
  );
}
