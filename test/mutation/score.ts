/** What a report of Stryker says, file by file, and which mutants live without a reason that is written down. */

/** The part of the report that is read: https://github.com/stryker-mutator/mutation-testing-elements */
export interface Report {
  files: Readonly<Record<string, { source: string; mutants: readonly Mutant[] }>>;
}

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Place; end: Place };
}

/** Both from 1. */
interface Place {
  line: number;
  column: number;
}

/**
 * A mutant that may live, and why it is no gap of the tests. `line` is the source line on which it begins, so that nothing
 * else in the file is excused with it, and the place may move; `from` and `to` are as they stand in the source.
 */
export interface Survivor {
  file: string;
  line: string;
  from: string;
  to: string;
  why: string;
}

export interface Score {
  file: string;
  killed: number;
  /** Killed or alive; those that do not compile or were left out are no mutants. */
  all: number;
  alive: readonly Survivor[];
}

const DEAD = ['Killed', 'Timeout'];
const ALIVE = ['Survived', 'NoCoverage'];

/** The files of a report that have mutants, each with those that live. */
export function scoresOf({ files }: Report): Score[] {
  return Object.entries(files)
    .map(([path, { source, mutants }]) => {
      const file = path.replace(/^.*\//, '');
      const living = mutants.filter(({ status }) => ALIVE.includes(status));
      const killed = mutants.filter(({ status }) => DEAD.includes(status)).length;
      const alive = living.map((mutant) => ({
        file,
        line: oneLine(source.split('\n')[mutant.location.start.line - 1] ?? ''),
        from: oneLine(textAt(source, mutant.location)),
        to: oneLine(mutant.replacement ?? mutant.mutatorName),
        why: '',
      }));
      return { file, killed, all: killed + living.length, alive };
    })
    .filter(({ all }) => all > 0)
    .sort((a, b) => a.file.localeCompare(b.file));
}

/**
 * A report without its living mutants: those are tried again each time. Stryker would take over one that is made before
 * any test runs, as the default of a setting is, though a new test may notice it.
 */
export function withoutAlive(report: Report): Report {
  const files = Object.entries(report.files).map(([path, file]) => {
    const mutants = file.mutants.filter(({ status }) => !ALIVE.includes(status));
    return [path, { ...file, mutants }] as const;
  });
  return { ...report, files: Object.fromEntries(files) };
}

/** Per cent, of all the files together. */
export function percentOf(scores: readonly Pick<Score, 'killed' | 'all'>[]): number {
  const sum = (key: 'killed' | 'all') => scores.reduce((total, score) => total + score[key], 0);
  return sum('all') === 0 ? 100 : (100 * sum('killed')) / sum('all');
}

/** The living mutants of which nothing is written down. */
export function unexplained(scores: readonly Score[], explained: readonly Survivor[]): Survivor[] {
  return scores
    .flatMap(({ alive }) => alive)
    .filter((mutant) => !explained.some((known) => isSame(known, mutant)));
}

/** What is written down of mutants that do not live any more: to be deleted. */
export function outdated(scores: readonly Score[], explained: readonly Survivor[]): Survivor[] {
  const alive = scores.flatMap((score) => score.alive);
  const looked = new Set(scores.map(({ file }) => file));
  return explained.filter(
    (known) => looked.has(known.file) && !alive.some((mutant) => isSame(known, mutant)),
  );
}

function isSame(a: Survivor, b: Survivor): boolean {
  return a.file === b.file && a.line === b.line && a.from === b.from && a.to === b.to;
}

function textAt(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined),
    )
    .join('\n');
}

/** Long ones are cut: what begins the same on the same line is taken for the same. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 120);
}
