import { message } from '../../platform/i18n.ts';
import type { Filter } from './filter.ts';
import { NO_FILTER, namesAsked } from './filter.ts';

interface NothingFoundProps {
  filter: Filter;
  onDrop: (change: Partial<Filter>) => void;
}

/** What each part of a filter is without. */
const WITHOUT: Record<keyof Filter, string> = {
  text: 'library_without_text',
  area: 'library_any_area',
  place: 'library_any_place',
  care: 'library_any_care',
  show: 'library_show_all',
  stretch: 'library_without_stretch',
};

/** No stretch is all that: a way out for each thing that was asked for, and one for all. */
export function NothingFound({ filter, onDrop }: NothingFoundProps) {
  const names = namesAsked(filter);
  return (
    <div class="card">
      <p>{message('library_none')}</p>
      <div class="ways-out">
        {names.length > 1 &&
          names.map((name) => (
            <button
              type="button"
              class="button"
              key={name}
              onClick={() => onDrop({ [name]: NO_FILTER[name] })}
            >
              {message(WITHOUT[name])}
            </button>
          ))}
        <button type="button" class="button" onClick={() => onDrop(NO_FILTER)}>
          {message('library_show_every')}
        </button>
      </div>
    </div>
  );
}
