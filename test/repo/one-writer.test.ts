/** Alarms and stored state have one owner: the background (faults A16, B04). */
import { describe, expect, it } from 'vitest';
import { type Files, files, matching, repositoryFiles, violation } from './source-files.ts';
import { importsOf } from './syntax.ts';

/** What only the background may take, and from where. */
const OWNED: Readonly<Record<string, readonly string[]>> = {
  '/platform/alarm.ts': ['setAlarm', 'clearAlarm', 'alarmTime', 'onAlarm'],
  '/platform/notification.ts': ['showNotification', 'clearNotification'],
  '/platform/action.ts': ['setBadge', 'setTooltip'],
  '/platform/idle.ts': ['setIdleThreshold'],
  '/storage/store.ts': ['save'],
  '/storage/history.ts': ['openHistory'],
};

function otherWriters(all: Files): string[] {
  return matching(all, /^src\/(?!background\/).+\.tsx?$/).flatMap(([path, text]) =>
    importsOf(path, text).flatMap(({ specifier, names, offset }) => {
      const owned = Object.entries(OWNED).find(([from]) => specifier.endsWith(from))?.[1] ?? [];
      return names
        .filter((name) => owned.includes(name))
        .map((name) => violation(path, text, offset, `takes ${name}, which is the background's alone`));
    }),
  );
}

describe('alarms, signs and stored state', () => {
  it.each([
    "import { setAlarm } from '../../platform/alarm.ts';",
    "import { save } from '../../storage/store.ts';",
  ])('may not be written by a page: %s', (text) => {
    expect(otherWriters(files({ 'src/ui/popup/page.tsx': text }))).toHaveLength(1);
  });

  it('may be written by the background', () => {
    const text = "import { setAlarm } from '../platform/alarm.ts';";
    expect(otherWriters(files({ 'src/background/reconcile.ts': text }))).toEqual([]);
  });

  it('are written by nobody else', () => expect(otherWriters(repositoryFiles())).toEqual([]));
});
