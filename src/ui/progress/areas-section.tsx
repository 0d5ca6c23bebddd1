import type { State } from '../../core/state.ts';
import { message } from '../../platform/i18n.ts';
import type { Held } from '../../storage/read-held.ts';
import { heldText } from '../../words/held-text.ts';
import { muscleName } from '../../words/muscle-name.ts';
import type { AreaRow } from './area-rows.ts';
import { areaRows } from './area-rows.ts';

interface AreasSectionProps {
  state: State;
  held: Held;
  today: string;
}

/** In some languages the table is wider than a phone: the keyboard can move it sideways too. */
const MOVED_SIDEWAYS = { role: 'region', tabIndex: 0, 'aria-labelledby': 'areas-title' } as const;

/** Each area in numbers, left and right. */
export function AreasSection({ state, held, today }: AreasSectionProps) {
  return (
    <section id="areas">
      <h2 id="areas-title">{message('progress_areas')}</h2>
      <p class="soft">{message('progress_areas_note')}</p>
      <div class="numbers-scroller" {...MOVED_SIDEWAYS}>
        <table class="numbers" aria-labelledby="areas-title">
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {message('progress_area')}
              </th>
              <th scope="col">{message('week_title')}</th>
              <th scope="col">{message('progress_four_weeks')}</th>
              <th scope="col">{message('progress_all_time')}</th>
            </tr>
          </thead>
          {areaRows(state, held, today).map((row) => (
            <AreaNumbers key={row.area} {...row} />
          ))}
        </table>
      </div>
    </section>
  );
}

function AreaNumbers({ area, left, right }: AreaRow) {
  return (
    <tbody>
      {[left, right].map(({ side, week, weekTarget, fourWeeks, allTime }) => (
        <tr key={side}>
          {side === 'left' && (
            <th scope="rowgroup" rowSpan={2}>
              {muscleName(area, 'both', message)}
            </th>
          )}
          <th scope="row">
            <abbr title={muscleName(area, side, message)}>{message(`map_${side}`)}</abbr>
          </th>
          <td>{message('week_seconds', week, weekTarget)}</td>
          <td>{heldText(fourWeeks, message)}</td>
          <td>{heldText(allTime, message)}</td>
        </tr>
      ))}
    </tbody>
  );
}
