// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from './fake-platform.ts';
import { draw, field, fill, openOptions, pressIn, row, storedSettings } from './open-options.tsx';
import { closePopup, control, preparePage, press } from './open-popup.tsx';

vi.mock('../../src/platform/clock.ts', async () => (await import('./fake-platform.ts')).clock);
vi.mock('../../src/platform/i18n.ts', async () => (await import('./fake-platform.ts')).i18n);
vi.mock('../../src/platform/messaging.ts', async () => (await import('./fake-platform.ts')).messaging);
vi.mock('../../src/platform/permission.ts', async () => (await import('./fake-platform.ts')).permission);
vi.mock('../../src/platform/browser-family.ts', async () => (await import('./fake-platform.ts')).family);
vi.mock('../../src/platform/speech.ts', async () => (await import('./fake-platform.ts')).speech);
vi.mock('../../src/ui/shared/sound-out.ts', async () => (await import('./fake-platform.ts')).soundOut);

const ANNA = { uri: 'anna', name: 'Anna', language: 'de-DE' };
const DANIEL = { uri: 'daniel', name: 'Daniel', language: 'en_GB' };

const sent = () => page.sent.map(({ settings }) => settings);

beforeEach(preparePage);
afterEach(closePopup);

describe('the tones', () => {
  it.each(['unasked', 'off'] as const)('are off until they are chosen: %s', async (tones) => {
    await openOptions({ tones });
    expect(field('Soft tones in a session').checked).toBe(false);
    expect(row('Soft tones in a session')).toContain('Default: off.');
    await act(async () => field('Soft tones in a session').click());
    expect(sent()).toEqual([{ tones: 'on' }]);
  });

  it('go off again, which is an answer', async () => {
    await openOptions({ tones: 'on' });
    await act(async () => field('Soft tones in a session').click());
    expect(sent()).toEqual([{ tones: 'off' }]);
  });

  it('have a volume in percent', async () => {
    await openOptions();
    expect(field('Volume of the tones').value).toBe('50');
    await fill('Volume of the tones', '35');
    expect(sent()).toEqual([{ toneVolume: 0.35 }]);
    await fill('Volume of the tones', '101');
    expect(sent()).toHaveLength(1);
    expect(row('Volume of the tones')).toContain('Choose 0 to 100 %.');
  });

  it('are heard one by one, at the volume that is chosen', async () => {
    await openOptions({ toneVolume: 0.2 });
    for (const name of ['Ready', 'Hold', 'Half-way', 'Change', 'Done']) {
      await pressIn('Hear the tones', name);
      await act(() => vi.dynamicImportSettled());
    }
    expect(page.played).toEqual(['ready 0.2', 'hold 0.2', 'half-way 0.2', 'change 0.2', 'done 0.2']);
  });
});

describe('the voice', () => {
  const choose = async (uri: string) => {
    const select = field<HTMLSelectElement>('Spoken words');
    await act(async () => {
      select.value = uri;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await draw();
  };
  const choices = () =>
    [...field<HTMLSelectElement>('Spoken words').options].map((option) => option.textContent);

  it('is one of this device, those of the own language first, or none', async () => {
    page.voices = [ANNA, DANIEL];
    await openOptions();
    expect(choices()).toEqual(['No voice', 'Daniel (British English)', 'Anna (German (Germany))']);
    expect(row('Spoken words')).toContain('Default: No voice.');
    await choose('daniel');
    expect(storedSettings().voice).toBe('daniel');
    await choose('');
    expect(storedSettings().voice).toBe(null);
  });

  it('is tried at its volume, once there is one', async () => {
    page.voices = [DANIEL];
    await openOptions();
    expect((control('Try the voice') as HTMLButtonElement).disabled).toBe(true);
    await choose('daniel');
    await fill('Volume of the voice', '40');
    await draw();
    await press('Try the voice');
    expect(page.spoken).toEqual([
      { text: 'Get ready. Hold. Three, two, one.', voice: 'daniel', volume: 0.4 },
    ]);
  });

  it('is said to be missing where the device has none, and a chosen one that is gone still stands there (E09)', async () => {
    await openOptions({ voice: 'gone' });
    expect(row('Spoken words')).toContain('No voice is installed on this device.');
    expect(choices()).toEqual(['No voice', 'A voice that is gone']);
    expect(field<HTMLSelectElement>('Spoken words').value).toBe('gone');
    expect((control('Try the voice') as HTMLButtonElement).disabled).toBe(true);
  });
});

it('the own window is on unless it is switched off', async () => {
  await openOptions();
  const name = 'Own window for standing and floor stretches';
  expect(row(name)).toContain('Default: on.');
  await act(async () => field(name).click());
  expect(sent()).toEqual([{ opensLargeWindow: false }]);
});
