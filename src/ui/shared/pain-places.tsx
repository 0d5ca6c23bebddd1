import { useState } from 'preact/hooks';
import type { Build } from '../../core/figure-look.ts';
import type { Flag } from '../../core/flags.ts';
import { PLACE_FLAGS } from '../../core/flags.ts';
import { message } from '../../platform/i18n.ts';
import { BodyMap, FULL } from './body-map/body-map.tsx';
import { CheckChip } from './check-chip.tsx';
import type { DraftFieldsProps } from './focus-areas.tsx';
import { toggleFlag } from './person-draft.ts';

export function flagName(flag: Flag): string {
  return message(`flag_${flag.replaceAll('-', '_')}`);
}

/** Where it hurts: tapped on the body, or chosen beside it. The two sides of a place are one. */
export function PainPlaces({ draft, onChange, build }: DraftFieldsProps & { build: Build }) {
  const [pointed, setPointed] = useState<Flag | null>(null);
  const flagOf = (id: string | null) => PLACE_FLAGS.find((flag) => flag === id) ?? null;
  return (
    <fieldset class="map-and-list">
      <legend>{message('care_places')}</legend>
      <div class="map-place">
        <BodyMap
          build={build}
          marks="places"
          levelOf={(id) => (draft.flags.some((flag) => flag === id) ? FULL : 0)}
          pointed={pointed === null ? [] : [pointed]}
          listener={{
            onPress: (id) => {
              const flag = flagOf(id);
              if (flag !== null) onChange(toggleFlag(draft, flag));
            },
            onPoint: (id) => setPointed(flagOf(id)),
          }}
        />
        <p class="map-caption soft" aria-hidden="true">
          {pointed === null ? message('map_places_hint') : flagName(pointed)}
        </p>
      </div>
      <div class="chips">
        {PLACE_FLAGS.map((flag) => (
          <CheckChip
            key={flag}
            label={flagName(flag)}
            isChecked={draft.flags.includes(flag)}
            onToggle={() => onChange(toggleFlag(draft, flag))}
            onPoint={(isThere) => setPointed(isThere ? flag : null)}
          />
        ))}
      </div>
    </fieldset>
  );
}
