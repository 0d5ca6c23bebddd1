import { useState } from 'preact/hooks';
import type { Area, Side } from '../../core/area.ts';
import { AREAS, SIDES } from '../../core/area.ts';
import type { Build } from '../../core/figure-look.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { AreaList } from './body-map/area-list.tsx';
import { areaMark, BodyMap, FULL } from './body-map/body-map.tsx';
import type { PersonDraft } from './person-draft.ts';
import { isSideChosen, toggleSide } from './person-draft.ts';

export interface DraftFieldsProps {
  draft: PersonDraft;
  onChange: (draft: PersonDraft) => void;
}

interface AreaSide {
  area: Area;
  side: Side;
}

const BY_ID: ReadonlyMap<string, AreaSide> = new Map(
  AREAS.flatMap((area) => SIDES.map((side) => [areaMark(area, side), { area, side }])),
);

/** Which of the 16 areas are tight or weak: tapped on the body, or ticked in the list beside it. */
export function FocusAreas({ draft, onChange, build }: DraftFieldsProps & { build: Build }) {
  const [pointed, setPointed] = useState<readonly AreaSide[]>([]);
  const [first] = pointed;
  const levelOf = (id: string) => {
    const mark = BY_ID.get(id);
    return mark !== undefined && isSideChosen(draft, mark.area, mark.side) ? FULL : 0;
  };
  const listener = {
    onPress: (id: string) => {
      const mark = BY_ID.get(id);
      if (mark !== undefined) onChange(toggleSide(draft, mark.area, mark.side));
    },
    onPoint: (id: string | null) => {
      const mark = BY_ID.get(id ?? '');
      setPointed(mark === undefined ? [] : [mark]);
    },
  };
  return (
    <fieldset class="map-and-list">
      <legend class="visually-hidden">{message('first_run_where')}</legend>
      <div class="map-place">
        <BodyMap
          build={build}
          marks="areas"
          levelOf={levelOf}
          pointed={pointed.map(({ area, side }) => areaMark(area, side))}
          listener={listener}
        />
        <p class="map-caption soft" aria-hidden="true">
          {first === undefined
            ? message('map_areas_hint')
            : muscleName(first.area, pointed.length > 1 ? 'both' : first.side, message)}
        </p>
      </div>
      <AreaList
        draft={draft}
        onChange={onChange}
        onPoint={(area, sides) => setPointed(area === null ? [] : sides.map((side) => ({ area, side })))}
      />
    </fieldset>
  );
}
