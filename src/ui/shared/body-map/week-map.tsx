import type { Side } from '../../../core/area.ts';
import { AREAS, SIDES } from '../../../core/area.ts';
import { heldThisWeek, targetSeconds } from '../../../core/dose.ts';
import type { State } from '../../../core/state.ts';
import { message, uiLocale } from '../../../platform/i18n.ts';
import { listText } from '../../../words/list-text.ts';
import { muscleName } from '../../../words/muscle-name.ts';
import type { Level } from './body-map.tsx';
import { areaMark, BodyMap, FULL } from './body-map.tsx';

interface WeekMapProps {
  state: State;
  today: string;
}

/** The body, each area in one of four steps of colour by this week's seconds. */
export function WeekMap({ state, today }: WeekMapProps) {
  const held = AREAS.flatMap((area) =>
    SIDES.map((side) => ({ area, side, ...weekOf(state, area, side, today) })),
  );
  const levels = new Map(held.map(({ area, side, level }) => [areaMark(area, side), level]));
  const said = held
    .filter(({ seconds }) => seconds > 0)
    .map(({ area, side, seconds, target }) =>
      message('week_map_area', muscleName(area, side, message), message('week_seconds', seconds, target)),
    );
  return (
    <div class="figure week-map">
      <div role="img" aria-label={message('week_map', listText(said, uiLocale()))}>
        <BodyMap build={state.settings.figure.build} marks="areas" levelOf={(id) => levels.get(id) ?? 0} />
      </div>
      <p class="soft">{message('week_map_key')}</p>
    </div>
  );
}

function weekOf({ person, dose }: State, area: (typeof AREAS)[number], side: Side, today: string) {
  const seconds = heldThisWeek(dose, area, side, today);
  const target = targetSeconds(person, area, side);
  return { seconds, target, level: Math.min(FULL, Math.ceil((FULL * seconds) / target)) as Level };
}
