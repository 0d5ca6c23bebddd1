/**
 * A year in every time zone that this Node.js knows, and journeys between them: `npm run zones`, or with `-- --year 2011`.
 * Walks from decision to decision with the product's own clock, beside one that knows `Intl.DateTimeFormat` alone, and
 * tells what opened when wherever a clock was set. With `--list` it names all the zones. Fails when any two disagree.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import '../test/setup-temporal.ts';
import { changeTold } from '../test/zones/clock-changes.ts';
import { ODD_ZONES } from '../test/zones/odd-zones.ts';
import { travel } from '../test/zones/travel.ts';
import { walkYear } from '../test/zones/walk-year.ts';
import { WORKERS } from '../test/zones/workers.ts';

const MOST_TOLD = 40;
const JOURNEYS = 60;

const { values: options } = parseArgs({
  options: { year: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const year = Number(options.year ?? new Date().getUTCFullYear());
if (!Number.isInteger(year) || year < 1970 || year > 2100) throw new Error('--year is from 1970 to 2100');

const startedMs = performance.now();
const ZONES = Intl.supportedValuesOf('timeZone');
const problems: string[] = [];
/** The zones in which each change happened just so. */
const told = new Map<string, string[]>();
const count = { years: 0, openings: 0, gaps: 0, overlaps: 0 };

function live(timeZone: string, ofYear: number): void {
  const lived = walkYear(timeZone, ofYear, 'whole');
  count.years += 1;
  count.openings += lived.openings;
  problems.push(...lived.problems.map((problem) => `${timeZone} ${ofYear}: ${problem}`));
  for (const change of lived.changes) {
    if (change.minutes > 0) count.gaps += 1;
    else count.overlaps += 1;
    const text = changeTold(lived.runs, change);
    told.set(text, [...(told.get(text) ?? []), timeZone]);
  }
}

for (const timeZone of ZONES) live(timeZone, year);
if (options.year === undefined) for (const odd of ODD_ZONES) live(odd.timeZone, odd.year);

const stay = fc.record({ timeZone: fc.constantFrom(...ZONES), hours: fc.integer({ min: 3, max: 240 }) });
const journeys = fc.sample(fc.array(stay, { minLength: 8, maxLength: 16 }), {
  seed: year,
  numRuns: JOURNEYS,
});
let metOnTheWay = 0;
for (const [index, stays] of journeys.entries()) {
  const working = Object.values(WORKERS)[index % 3] ?? WORKERS['day shift'];
  const journey = travel(working, stays, Date.UTC(year, index % 12, 1));
  metOnTheWay += journey.openings;
  problems.push(...journey.problems.map((problem) => `journey ${index}: ${problem}`));
}

for (const [text, zones] of [...told].sort()) {
  const others = zones.length > 3 && !options.list ? ` and ${zones.length - 3} more` : '';
  console.log(`${text}\n    in ${(others === '' ? zones : zones.slice(0, 3)).join(', ')}${others}`);
}
const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
console.log(
  [
    `${year}: ${ZONES.length} zones, ${count.years} years of zones, ${Object.keys(WORKERS).length} workers,`,
    `${count.openings} openings, ${count.gaps} gaps, ${count.overlaps} overlaps;`,
    `${JOURNEYS} journeys, ${metOnTheWay} openings; ${seconds} s`,
  ].join(' '),
);
for (const problem of problems.slice(0, MOST_TOLD)) console.error(problem);
if (problems.length > 0) {
  console.error(`${problems.length} disagreements between the product and the clock on the wall`);
  process.exitCode = 1;
}
