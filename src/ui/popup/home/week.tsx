import type { Area } from '../../../core/area.ts';
import type { State } from '../../../core/state.ts';
import { weekRows } from '../../../core/week-rows.ts';
import { WeekBars } from '../week-bars.tsx';

interface WeekProps {
  state: State;
  /** Local day, `YYYY-MM-DD`. */
  today: string;
  /** The areas that may be stretched. */
  areas: readonly Area[];
  most: number;
}

/** Where the focus muscles stand this week. */
export function Week({ state, today, areas, most }: WeekProps) {
  return <WeekBars rows={weekRows(state, today, areas)} most={most} />;
}
