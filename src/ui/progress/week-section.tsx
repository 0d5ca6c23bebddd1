import type { Area } from '../../core/area.ts';
import type { State } from '../../core/state.ts';
import { message } from '../../platform/i18n.ts';
import { WeekMap } from '../shared/body-map/week-map.tsx';
import { FocusRings } from './focus-rings.tsx';

interface WeekSectionProps {
  state: State;
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  /** The areas that may be stretched. */
  allowedAreas: readonly Area[];
}

/** The last seven days: the body in colour, and a ring for each side of a focus muscle. */
export function WeekSection({ state, today, allowedAreas }: WeekSectionProps) {
  return (
    <section id="week">
      <h2>{message('week_title')}</h2>
      <p class="soft">{message('progress_week_note')}</p>
      <div class="week-charts">
        <WeekMap state={state} today={today} />
        <FocusRings state={state} today={today} allowedAreas={allowedAreas} />
      </div>
    </section>
  );
}
