import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { AREAS } from '../../core/area.ts';
import { CONDITIONS } from '../../core/flags.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';
import type { Filter } from './filter.ts';
import { CARES, PLACES, SHOWN } from './filter.ts';

interface FilterFormProps {
  filter: Filter;
  onChange: (change: Partial<Filter>) => void;
  /** The field for words. */
  field: RefObject<HTMLInputElement | null>;
}

/** What to look for. Each change counts at once. */
export function FilterForm({ filter, onChange, field }: FilterFormProps) {
  const id = useId();
  return (
    <search class="filter">
      <div class="filter-text">
        <label for={id}>{message('library_search')}</label>
        <input
          class="field"
          id={id}
          type="search"
          autoComplete="off"
          spellcheck={false}
          ref={field}
          value={filter.text}
          onInput={({ currentTarget }) => onChange({ text: currentTarget.value })}
        />
      </div>
      <Select
        label={message('library_area')}
        any={message('library_any_area')}
        values={AREAS}
        value={filter.area}
        text={(area) => muscleName(area, 'both', message)}
        onChoose={(area) => onChange({ area })}
      />
      <Select
        label={message('library_place')}
        any={message('library_any_place')}
        values={PLACES}
        value={filter.place}
        text={(place) => message(`library_place_${place}`)}
        onChoose={(place) => onChange({ place })}
      />
      <Select
        label={message('library_care')}
        any={message('library_any_care')}
        values={CARES}
        value={filter.care}
        text={careName}
        onChoose={(care) => onChange({ care })}
      />
      <Select
        label={message('library_show')}
        any={message('library_show_all')}
        values={SHOWN}
        value={filter.show}
        text={(shown) => message(`library_show_${shown}`)}
        onChoose={(show) => onChange({ show })}
      />
    </search>
  );
}

/** A flag or a condition, in the words under which it is ticked. */
function careName(care: (typeof CARES)[number]): string {
  const key = care.replaceAll('-', '_');
  const isCondition = CONDITIONS.some((condition) => condition === care);
  return message(isCondition ? `condition_${key}` : `flag_${key}`);
}

interface SelectProps<T extends string> {
  label: string;
  /** The first choice: it asks for nothing. */
  any: string;
  values: readonly T[];
  value: T | null;
  text: (value: T) => string;
  onChoose: (value: T | null) => void;
}

function Select<T extends string>({ label, any, values, value, text, onChoose }: SelectProps<T>) {
  const id = useId();
  return (
    <div class="filter-choice">
      <label for={id}>{label}</label>
      <select
        class="field"
        id={id}
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChoose(values.find((each) => each === currentTarget.value) ?? null)
        }
      >
        <option value="">{any}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {text(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
