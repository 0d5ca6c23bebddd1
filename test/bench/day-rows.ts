import { pathToFileURL } from 'node:url';
import { bundleSimulation } from '../simulation/bundle.ts';
import type { DayBudget } from '../simulation/day-budget.ts';

export interface DayRow extends DayBudget {
  profile: 'chromium' | 'firefox';
}

/** What a simulated day of eight hours costs in each profile: counted, not timed. */
export async function dayRows(seed: number): Promise<DayRow[]> {
  const entry: typeof import('../simulation/entry.ts') = await import(
    pathToFileURL(await bundleSimulation('bench-entry')).href
  );
  const rows: DayRow[] = [];
  for (const profile of ['chromium', 'firefox'] as const) {
    rows.push({ profile, ...(await entry.dayBudget(profile, seed)) });
  }
  return rows;
}

export function dayText(rows: readonly DayRow[]): string {
  return rows
    .flatMap(({ profile, wakes, mostWakes, writes, mostWrites }) => [
      line(`day, wakes, ${profile}`, wakes, mostWakes),
      line(`day, writes, ${profile}`, writes, mostWrites),
    ])
    .join('\n');
}

function line(what: string, count: number, most: number): string {
  return `${what.padEnd(22)} 8 simulated hours   ${String(count).padEnd(8)} <= ${String(most).padEnd(6)} ${count <= most ? 'met' : 'MISSED'}`;
}
