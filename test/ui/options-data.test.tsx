// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../../src/core/log-entry.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { DEFAULT_STATE } from '../../src/core/state.ts';
import { exportJson } from '../../src/data/export-json.ts';
import { readHistoryIds } from '../../src/storage/read-history.ts';
import { setUp } from '../background/given.ts';
import { HOLD, NOW_MS } from '../data/given.ts';
import type { Computer } from '../fakes/computer.ts';
import { control, press } from './open-popup.tsx';
import { doors } from './own-computer.ts';
import { chooseFile, openPage, sectionText, stored, waitForWords } from './own-data-page.tsx';

const { downloads, unanswered } = doors;

vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/download.ts', async () => (await import('./own-computer.ts')).download);
vi.mock('../../src/platform/permission.ts', async () => (await import('./fake-platform.ts')).permission);
vi.mock('../../src/platform/messaging.ts', async (original) =>
  (await import('./own-computer.ts')).messagingOf(await original()),
);

const entries = (count: number): LogEntry[] =>
  Array.from({ length: count }, (_, index) => ({ ...HOLD, id: `e${index}`, atMs: NOW_MS + index }));
const ids = async () => (await readHistoryIds()).length;
const changes = () => [...document.querySelectorAll('.changes li')].map((line) => line.textContent);
const focused = () => document.activeElement?.textContent;

const FILE = exportJson(
  {
    ...DEFAULT_STATE,
    settings: {
      ...DEFAULT_SETTINGS,
      intervalMinutes: 30,
      isBadgeOnly: true,
      hours: [[], [], [], [], [], [], []],
    },
    person: {
      ...DEFAULT_STATE.person,
      isSetUp: true,
      focus: [{ area: 'neck', side: 'left', kind: 'tight' }],
    },
    place: { ...DEFAULT_STATE.place, wall: 'yes' },
    angles: { 'calf-wall': 'toes out' },
  },
  entries(1203),
  NOW_MS,
);

let computer: Computer;
beforeEach(async () => {
  computer = await setUp();
  await computer.send('importEntries', { entries: entries(3) });
  await openPage(computer);
});

describe('export', () => {
  it('hands all that is stored to the downloads, under the name of the day', async () => {
    await press('Export everything');
    await waitForWords(
      'Handed to the browser’s downloads: unknot-2026-11-23.json. Lines of history in it: 3.',
    );
    const [file] = downloads;
    expect(file).toMatchObject({ name: 'unknot-2026-11-23.json', type: 'application/json' });
    const { state, history } = JSON.parse(file?.text ?? '') as {
      state: typeof DEFAULT_STATE;
      history: unknown;
    };
    expect(state.person.focus).toEqual([{ area: 'calf', side: 'both', kind: 'weak' }]);
    expect(history).toEqual(entries(3));
  });

  it('hands the history over as a table', async () => {
    await press('Export history');
    await waitForWords('unknot-history-2026-11-23.csv');
    expect(downloads[0]?.type).toBe('text/csv');
    expect(downloads[0]?.text.split('\r\n')).toHaveLength(5);
  });

  it('says so when the history cannot be read', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new Error('The disk is broken.');
    });
    await press('Export everything');
    await waitForWords('so no file was made');
    open.mockRestore();
    expect(downloads).toEqual([]);
  });
});

describe('import', () => {
  it('says first what would change, and changes nothing yet', async () => {
    const before = new Map(computer.world.stored);
    await chooseFile(FILE);
    await waitForWords('What unknot.json would change');
    expect(changes()).toEqual([
      'Focus muscles: Left side of the neck (now Calf)',
      'Work between two breaks: 30 min (now 50 min)',
      'Badge only: on (now off)',
      'Hours',
      'Your notes on angles',
      'Lines of the history: 1,200 new, 3 already here',
    ]);
    expect(focused()).toBe('What unknot.json would change');
    await press('Leave as it is');
    expect(computer.world.stored).toEqual(before);
    expect(await ids()).toBe(3);
    expect(document.activeElement).toBe(document.querySelector('input[type=file]'));
  });

  it('brings all of it in, and takes all of it back', async () => {
    const before = stored();
    await chooseFile(FILE);
    await waitForWords('What unknot.json would change');
    await press('Import');
    await waitForWords('Imported. Changes: 5. Lines added to the history: 1,200.');
    expect(stored().settings.intervalMinutes).toBe(30);
    expect(await ids()).toBe(1203);
    expect(document.activeElement).toBe(document.querySelector('input[type=file]'));
    await press('Undo the import');
    await waitForWords('Taken back: everything is as it was before the import.');
    const { settings, person, place, angles } = stored();
    expect({ settings, person, place, angles }).toEqual({
      ...{ settings: before.settings, person: before.person, place: before.place, angles: before.angles },
    });
    expect(await ids()).toBe(3);
  });

  it('is shown by every other section: none brings the person of before back', async () => {
    await chooseFile(FILE);
    await waitForWords('What unknot.json');
    await press('Import');
    await waitForWords('Imported.');
    expect(control('Calf').querySelector('input')?.checked).toBe(false);
    await press('Foot');
    await waitForWords('It cannot be undone any more');
    expect(stored().person.focus.map(({ area }) => area)).toEqual(['neck', 'foot']);
    expect(sectionText()).not.toContain('Undo the import');
  });

  it('of what is here already says so', async () => {
    await chooseFile(exportJson(stored(), entries(2), NOW_MS));
    await waitForWords('Nothing: all that it holds is here already.');
    await press('Close');
    expect(document.querySelector('.import-card')).toBeNull();
  });

  it('refuses a file with all that is wrong in it, line by line, and takes the mended one', async () => {
    const before = new Map(computer.world.stored);
    const wrong = FILE.replace('"intervalMinutes": 30', '"intervalMinutes": "30"').replace(
      '"restMinutes": 5',
      '"restMinutes": 500',
    );
    await chooseFile(wrong);
    await waitForWords('2 values in this file cannot be used');
    const lines = [...document.querySelectorAll('.wrong-places li')].map((line) => line.textContent);
    expect(lines).toEqual([
      expect.stringMatching(/^Line \d+: state.settings.intervalMinutes cannot be "30"$/),
      expect.stringMatching(/^Line \d+: state.settings.restMinutes cannot be 500$/),
    ]);
    expect(computer.world.stored).toEqual(before);
    await chooseFile(FILE);
    await waitForWords('What unknot.json');
    expect(document.querySelector('.wrong-places')).toBeNull();
  });

  it.each([
    ['{"a": 1', 'damaged or incomplete'],
    ['hello', 'damaged or incomplete'],
    ['{"a": 1}', 'not a file that Unknot exported'],
    ['{"format": "unknot", "version": 99}', 'newer version'],
    [FILE.replace('"angles": {', '"angles": {"__proto__": {},'), 'a name there is not allowed'],
    [FILE.replace('"angles": {', `"angles": {"a": ${'['.repeat(10_000)}`), 'nested too deeply'],
    [' '.repeat(10_000_001), 'too large'],
  ])('refuses in one clear sentence, file %#', async (text, words) => {
    await chooseFile(text);
    await waitForWords(words);
    expect(sectionText()).toContain('Nothing was changed.');
    expect(document.querySelector('.import-card')).toBeNull();
  });

  it('that breaks off can go on, or be undone', async () => {
    await chooseFile(FILE);
    await waitForWords('What unknot.json');
    unanswered.add('importEntries');
    await press('Import');
    await waitForWords('That broke off after 0 of 1,200 lines');
    expect(stored().settings.intervalMinutes).toBe(30);
    unanswered.clear();
    await press('Go on');
    await waitForWords('Imported. Changes: 5.');
    expect(await ids()).toBe(1203);
    unanswered.add('undoImport');
    await press('Undo the import');
    await waitForWords('That broke off');
    expect(await ids()).toBe(3);
    unanswered.clear();
    await press('Undo the import');
    await waitForWords('Taken back');
    expect(stored().settings.intervalMinutes).toBe(50);
  });

  it('that could not begin says so', async () => {
    await chooseFile(FILE);
    await waitForWords('What unknot.json');
    unanswered.add('importState');
    await press('Import');
    await waitForWords('Choose the file again to see');
    expect(await ids()).toBe(3);
  });
});

describe('erasing everything', () => {
  it('says first what goes, that there is no undo, and offers an export', async () => {
    const before = new Map(computer.world.stored);
    await press('Erase everything…');
    await waitForWords('There is no undo.');
    expect(focused()).toBe('Erase everything?');
    await press('Export everything first');
    await waitForWords('unknot-2026-11-23.json');
    await press('Keep everything');
    expect(focused()).toBe('Erase everything…');
    expect(computer.world.stored).toEqual(before);
    expect(await ids()).toBe(3);
  });

  it('leaves nothing, neither stored nor on the page', async () => {
    await computer.send('changeSettings', { settings: { restMinutes: 9 } });
    await press('Erase everything…');
    await waitForWords('There is no undo.');
    document.querySelectorAll<HTMLElement>('#data .actions .pain')[0]?.click();
    await waitForWords('Everything was erased.');
    expect(stored().person).toEqual(DEFAULT_STATE.person);
    expect(await ids()).toBe(0);
    expect(control('Calf').querySelector('input')?.checked).toBe(false);
    expect(document.querySelector('[title^="Undo: back to"]')).toBeNull();
    expect(focused()).toBe('Erase everything…');
  });

  it('says so when nobody answered', async () => {
    unanswered.add('eraseAll');
    await press('Erase everything…');
    document.querySelectorAll<HTMLElement>('#data .actions .pain')[0]?.click();
    await waitForWords('so perhaps nothing was erased');
    expect(stored().person.isSetUp).toBe(true);
  });
});
