import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { EXTENSION_ID, ORIGIN } from '../fakes/browser.ts';
import { installed, setUp } from './given.ts';

const OWN = { id: EXTENSION_ID, url: `${ORIGIN}src/ui/popup/index.html` };

describe('a message', () => {
  it.each([
    ['an unknown name', { name: 'format' }, 'UnknownMessage'],
    ['the name of something every object has', { name: 'constructor' }, 'UnknownMessage'],
    ['no name', {}, 'WrongShape'],
    ['no object at all', 'skip', 'WrongShape'],
    ['nothing', null, 'WrongShape'],
    ['too much in it', { name: 'skip', also: 1 }, 'WrongShape'],
    ['a value out of range', { name: 'changeSettings', settings: { intervalMinutes: 5 } }, 'WrongShape'],
    [
      'undefined where a setting is',
      { name: 'changeSettings', settings: { hours: undefined } },
      'WrongShape',
    ],
    [
      'an impossible working hour',
      { name: 'changeSettings', settings: { hours: [[{ fromMinute: 2000, toMinute: 1 }]] } },
      'WrongShape',
    ],
    [
      'a body of no known build',
      { name: 'changeSettings', settings: { figure: { skin: 'dark', build: 'square' } } },
      'WrongShape',
    ],
    [
      'an unknown area',
      {
        name: 'setPerson',
        person: {
          focus: [{ area: 'tail', side: 'both', kind: 'weak' }],
          flags: [],
          conditions: [],
          soreSpots: [],
        },
      },
      'WrongShape',
    ],
    ['NaN for a time', { name: 'startSession', kind: 'plan', pickedAtMs: Number.NaN }, 'WrongShape'],
  ])('with %s is refused by name and changes nothing', async (_, message, error) => {
    const computer = await setUp();
    const before = new Map(computer.world.stored);
    expect(await computer.sendRaw(message, OWN)).toMatchObject({ err: { name: error } });
    expect(computer.world.stored).toEqual(before);
  });

  it.each([
    ['another extension', { id: 'stranger', url: 'chrome-extension://stranger/page.html' }],
    ['a web page', { id: EXTENSION_ID, url: 'https://example.com/' }],
    [
      'a page whose address only begins alike',
      { id: EXTENSION_ID, url: `chrome-extension://${EXTENSION_ID}.evil/` },
    ],
    ['nobody', { id: undefined, url: undefined }],
  ])('from %s is refused and changes nothing', async (_, sender) => {
    const computer = await setUp();
    const before = new Map(computer.world.stored);
    expect(await computer.sendRaw({ name: 'skip' }, sender)).toMatchObject({
      err: { name: 'ForeignSender' },
    });
    expect(computer.world.stored).toEqual(before);
  });

  it('that comes forty times at once has forty effects (B04)', async () => {
    const computer = await setUp();
    const before = computer.stored<number>('rev');
    const minutes = Array.from({ length: 40 }, (_, index) => 21 + index);
    await Promise.all(
      minutes.map((intervalMinutes) => computer.send('changeSettings', { settings: { intervalMinutes } })),
    );
    expect(computer.stored<number>('rev')).toBe(before + 40);
    expect(computer.stored<Settings>('settings').intervalMinutes).toBe(60);
  });

  it('changes how the drawn body looks, and nothing else', async () => {
    const computer = await setUp();
    const figure = { skin: 'dark', build: 'sturdy' } as const;
    await computer.send('changeSettings', { settings: { figure } });
    expect(computer.stored<Settings>('settings')).toEqual({ ...DEFAULT_SETTINGS, figure });
  });

  it('that cannot be stored says so, changes nothing, and the next one works', async () => {
    const computer = await setUp();
    const before = new Map(computer.world.stored);
    computer.world.failing.add('storage.set');
    expect(await computer.send('pause', { pause: '1-hour' })).toMatchObject({
      err: { name: 'StorageFailed' },
    });
    expect(computer.world.stored).toEqual(before);
    computer.world.failing.clear();
    expect(await computer.send('pause', { pause: '1-hour' })).toMatchObject({ res: { isChanged: true } });
  });

  it('lookIn answers at once with the stored revision, and repairs a lost alarm', async () => {
    const computer = await setUp();
    computer.world.alarms.clear();
    expect(await computer.send('lookIn', {})).toEqual({ res: { rev: computer.stored('rev') } });
    expect(computer.world.alarms.size).toBe(1);
  });

  it('before the first run starts no session', async () => {
    const computer = await installed();
    const reply = await computer.send('startSession', { kind: 'plan', pickedAtMs: computer.world.nowMs });
    expect(reply).toMatchObject({ res: { isChanged: false } });
  });
});
