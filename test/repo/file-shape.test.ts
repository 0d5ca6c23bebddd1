import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles } from './source-files.ts';

const CODE = /^(src|test|scripts|public|\.ci)\/.+\.(tsx?|mjs|js|css|html)$|^[\w.-]+\.ts$/;
/** As long as what they tell: stretches, their sources and poses, where muscles lie, the researched content, kept lives. */
const DATA =
  /^src\/library\/(stretches\/|(sources|provenance)\.ts$)|^src\/figure\/(poses\/|muscle-courses\.ts$)|^test\/(content\/|simulation\/kept-lives\.ts$)/;
const MOST_LINES = 250;
const MOST_MEDIAN_LINES = 80;

const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length;

function longFiles(all: Files): string[] {
  return matching(all, CODE)
    .map(([path, text]) => ({ path, lines: lineCount(text) }))
    .filter(({ path, lines }) => lines > MOST_LINES && !DATA.test(path))
    .map(
      ({ path, lines }) => `${path} has ${lines} lines, more than ${MOST_LINES}: it holds more than one idea`,
    );
}

/** The median length of the source files that are not data. */
function medianLines(all: Files): number {
  const lines = matching(all, /^src\/.+\.tsx?$/)
    .filter(([path]) => !DATA.test(path))
    .map(([, text]) => lineCount(text))
    .sort((a, b) => a - b);
  return lines[Math.floor(lines.length / 2)] ?? 0;
}

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))*\.\w+$/;
const EMPTY_WORD = /(^|-)(utils?|helpers?|managers?|services?)(?=-|\.|$)(?!-worker)/;

function badNames(all: Files): string[] {
  return matching(all, CODE).flatMap(([path]) => {
    const parts = path.split('/');
    const name = parts.at(-1) ?? '';
    const problems = [
      !KEBAB.test(name) && `${path} is not in kebab-case`,
      parts.some((part) => EMPTY_WORD.test(part)) && `${path} does not say what it is for`,
      /^index\.(tsx?|mjs|js)$/.test(name) && `${path} hides its name behind its folder`,
    ];
    return problems.filter((problem) => problem !== false);
  });
}

const lines = (count: number) => 'x;\n'.repeat(count);

describe('the length of files', () => {
  it('is at most 250 lines, but for data', () => {
    const tree = files({
      'src/core/long.ts': lines(251),
      'src/core/full.ts': lines(250),
      'src/ui/popup/long.css': lines(300),
      'src/library/sources.ts': lines(700),
    });
    expect(longFiles(tree).map((said) => said.split(' ')[0])).toEqual([
      'src/core/long.ts',
      'src/ui/popup/long.css',
    ]);
    expect(longFiles(repositoryFiles())).toEqual([]);
  });

  it('has a median that fits a screen', () => {
    const tree = files({ 'src/a.ts': lines(10), 'src/b.ts': lines(90), 'src/c.ts': lines(200) });
    expect(medianLines(tree)).toBe(90);
    const median = medianLines(repositoryFiles());
    expect(median, `the median of src is ${median} lines`).toBeLessThanOrEqual(MOST_MEDIAN_LINES);
  });
});

describe('the names of files', () => {
  it.each([
    ...['src/core/dayClock.ts', 'src/core/DayClock.ts', 'src/core/day_clock.ts'],
    ...['src/core/time-utils.ts', 'src/helpers/time.ts', 'src/core/alarm-manager.ts', 'test/core/service.ts'],
    ...['src/core/index.ts'],
  ])('may not be %s', (path) => expect(badNames(files({ [path]: '' }))).toHaveLength(1));

  it.each([
    'src/core/day-clock.ts',
    'src/core/14-days.test.ts',
    'src/ui/popup/index.html',
    'src/service-worker.ts',
  ])('may be %s', (path) => expect(badNames(files({ [path]: '' }))).toEqual([]));

  it('say what is inside, everywhere', () => expect(badNames(repositoryFiles())).toEqual([]));
});
