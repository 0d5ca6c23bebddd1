import type { Area, Side } from '../../core/area.ts';
import { sidesOf } from '../../core/area.ts';
import { heldThisWeek, targetSeconds } from '../../core/dose.ts';
import type { State } from '../../core/state.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';
import { Ring } from './ring.tsx';

interface FocusRingsProps {
  state: State;
  today: string;
  allowedAreas: readonly Area[];
}

/** The focus muscles against their targets; how to name some where there are none. */
export function FocusRings({ state, today, allowedAreas }: FocusRingsProps) {
  const { focus } = state.person;
  if (focus.length === 0) {
    return (
      <p>
        {message('progress_no_focus')}{' '}
        <a class="quiet-link" href="../options/index.html#body">
          {message('section_body')}
        </a>
      </p>
    );
  }
  return (
    <ul class="rings" aria-label={message('progress_focus')}>
      {focus.map(({ area, side }) => {
        const isResting = !allowedAreas.includes(area);
        return (
          <li key={area}>
            <h3>{muscleName(area, 'both', message)}</h3>
            {isResting && <p class="soft">{message('week_resting')}</p>}
            <div class="ring-pair">
              {sidesOf(side).map((each) => (
                <SideRing key={each} {...{ state, today, area, side: each, isResting }} />
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

interface SideRingProps {
  state: State;
  today: string;
  area: Area;
  side: Side;
  isResting: boolean;
}

function SideRing({ state: { person, dose }, today, area, side, isResting }: SideRingProps) {
  const held = heldThisWeek(dose, area, side, today);
  const target = targetSeconds(person, area, side);
  return (
    <div class="side-ring">
      <Ring share={held / target} letter={message(`map_${side}`)} isResting={isResting} />
      <p>
        <span class="visually-hidden">{muscleName(area, side, message)}</span>{' '}
        {message('week_seconds', held, target)}
      </p>
    </div>
  );
}
