import { build } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tone } from '../../../src/core/cues.ts';
import { TONES } from '../../../src/core/cues.ts';
import type { Extension } from '../extension.ts';
import { openExtension } from '../extension.ts';
import { clickProblems, decibels, isSameSound, notesIn, peakOf } from '../rendered-sound.ts';

const RATE = 48_000;
/** Where in the rendering the tone begins, so that a jump at its first sample is seen. */
const START_SECONDS = 0.1;
const SECONDS = 2;

let extension: Extension;
/** The product's own module as an expression. */
let soundModule: string;
const rendered = new Map<Tone, Float64Array>();

beforeAll(async () => {
  const { output } = await build({
    input: 'src/sound/tones.ts',
    output: { format: 'iife', name: 'sound' },
    write: false,
  });
  soundModule = `(() => { ${output[0].code}; return sound; })()`;
  extension = await openExtension('chromium');
  for (const tone of TONES)
    rendered.set(tone, await render(`scheduleTone(context, '${tone}', ${START_SECONDS}, 1)`));
});
afterAll(() => extension.close());

/** What `script` schedules on `context`, with the product's own `scheduleTone`, as samples. */
async function render(script: string): Promise<Float64Array> {
  const samples = await extension.page.evaluate<number[]>(`(async () => {
    const { scheduleTone } = ${soundModule};
    const context = new OfflineAudioContext(1, ${SECONDS * RATE}, ${RATE});
    ${script};
    return [...(await context.startRendering()).getChannelData(0)];
  })()`);
  return Float64Array.from(samples);
}

/** A bare oscillator, as nobody should make a tone. */
const BARE = `const wave = context.createOscillator();
  const gain = context.createGain();
  wave.frequency.value = 440;
  wave.connect(gain).connect(context.destination);`;

function samplesOf(tone: Tone): Float64Array {
  return rendered.get(tone) ?? new Float64Array();
}

describe.each(TONES)('the tone "%s", rendered by the browser', (tone) => {
  it('is heard, and stays 12 dB below full scale at full volume', () => {
    const peak = decibels(peakOf(samplesOf(tone)));
    expect(peak).toBeLessThan(-12);
    expect(peak).toBeGreaterThan(-24);
  });

  it('begins and ends without a click', () => {
    expect(clickProblems(samplesOf(tone), RATE)).toEqual([]);
  });

  it('is silent before its time and over at the time that it tells', async () => {
    const endSeconds = await extension.page.evaluate<number>(
      `${soundModule}.scheduleTone(new OfflineAudioContext(1, 1, ${RATE}), '${tone}', ${START_SECONDS}, 1)`,
    );
    const samples = samplesOf(tone);
    expect(peakOf(samples.slice(0, START_SECONDS * RATE))).toBe(0);
    expect(peakOf(samples.slice(Math.ceil(endSeconds * RATE)))).toBe(0);
    expect(peakOf(samples.slice((endSeconds - 0.1) * RATE))).toBeGreaterThan(0);
    expect(endSeconds).toBeLessThan(START_SECONDS + 1.5);
  });

  it('follows the volume, within its limits', async () => {
    const peakAt = async (volume: number) =>
      peakOf(await render(`scheduleTone(context, '${tone}', ${START_SECONDS}, ${volume})`));
    const full = peakOf(samplesOf(tone));
    expect(await peakAt(0.5)).toBeCloseTo(full / 2, 4);
    expect(await peakAt(0)).toBe(0);
    expect(await peakAt(7)).toBeCloseTo(full, 4);
  });
});

describe('the five tones', () => {
  it('are told apart by how many notes they have, how high and how long these are', () => {
    const notes = TONES.map((tone) => ({ tone, notes: notesIn(samplesOf(tone), RATE) }));
    const alike = notes.flatMap((one, index) =>
      notes
        .slice(index + 1)
        .filter((other) => isSameSound(one.notes, other.notes))
        .map((other) => `${one.tone} = ${other.tone}`),
    );
    expect(alike).toEqual([]);
    const steps = Object.fromEntries(
      notes.map(({ tone, notes: of }) => [tone, of.map(({ pitch }) => Math.round(pitch))]),
    );
    expect(steps).toEqual({
      ready: [expect.closeTo(523, -1), expect.closeTo(784, -1)],
      hold: [expect.closeTo(392, -1)],
      'half-way': [expect.closeTo(1047, -1)],
      change: [expect.closeTo(784, -1), expect.closeTo(523, -1)],
      done: [expect.closeTo(523, -1), expect.closeTo(659, -1), expect.closeTo(1047, -1)],
    });
  });
});

describe('the measures', () => {
  it('see a peak that is too high', async () => {
    const loud = await render(`${BARE} gain.gain.value = 0.26; wave.start(0.1); wave.stop(0.5);`);
    expect(decibels(peakOf(loud))).toBeGreaterThan(-12);
  });

  it.each([
    [
      'a start without a rise',
      'gain.gain.value = 0.2; wave.start(0.1005); gain.gain.setValueAtTime(0.2, 1.0); gain.gain.linearRampToValueAtTime(0, 1.1); wave.stop(1.1);',
    ],
    [
      'an end without a fall',
      'gain.gain.setValueAtTime(0, 0.1); gain.gain.linearRampToValueAtTime(0.2, 0.2); wave.start(0.1); wave.stop(0.9003);',
    ],
    [
      'a rise that is too fast',
      'gain.gain.setValueAtTime(0, 0.1); gain.gain.linearRampToValueAtTime(0.2, 0.1005); gain.gain.setValueAtTime(0.2, 1); gain.gain.linearRampToValueAtTime(0, 1.1); wave.start(0.1); wave.stop(1.1);',
    ],
    [
      'a jump in the middle',
      'gain.gain.setValueAtTime(0, 0.1); gain.gain.linearRampToValueAtTime(0.2, 0.2); gain.gain.setValueAtTime(0.05, 0.5003); gain.gain.linearRampToValueAtTime(0, 1); wave.start(0.1); wave.stop(1);',
    ],
  ])('see %s', async (_what, script) => {
    expect(clickProblems(await render(`${BARE} ${script}`), RATE)).not.toEqual([]);
  });

  it('see that two renderings of one tone are the same sound, and a louder one too', async () => {
    const quiet = notesIn(await render(`scheduleTone(context, 'ready', 0.3, 0.4)`), RATE);
    expect(isSameSound(quiet, notesIn(samplesOf('ready'), RATE))).toBe(true);
  });
});
