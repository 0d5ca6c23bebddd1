import type { WeekRow } from '../../core/week-rows.ts';
import { message } from '../../platform/i18n.ts';
import { muscleName } from '../../words/muscle-name.ts';

interface WeekBarsProps {
  rows: readonly WeekRow[];
  /** How many fit on this screen. */
  most: number;
}

/** This week's seconds of the focus muscles against their target. */
export function WeekBars({ rows, most }: WeekBarsProps) {
  if (rows.length === 0) return null;
  const shown = rows.length > most ? rows.slice(0, most - 1) : rows;
  const hiddenCount = rows.length - shown.length;
  return (
    <ul class="week" aria-label={message('week_title')}>
      {shown.map((row) => (
        <li key={`${row.area}/${row.side}`}>
          <span class="week-name">{muscleName(row.area, row.side, message)}</span>
          <span class="week-bar" aria-hidden="true">
            <span style={{ inlineSize: `${Math.min(100, (100 * row.heldSeconds) / row.targetSeconds)}%` }} />
          </span>
          <span class="week-count">
            {row.isResting
              ? message('week_resting')
              : message(
                  row.side === 'both' ? 'week_seconds_side' : 'week_seconds',
                  row.heldSeconds,
                  row.targetSeconds,
                )}
          </span>
        </li>
      ))}
      {hiddenCount > 0 && <li class="week-more">{message('week_more', hiddenCount)}</li>}
    </ul>
  );
}
