/** What an ear would say of rendered samples: how loud, whether it clicks, which notes it has. */

/** One note: its pitch in Hz and how long it sounds. */
export interface HeardNote {
  pitch: number;
  seconds: number;
}

/** A window of the spectrum and of the loudness, short against any note. */
const FRAME_SECONDS = 0.04;
/** Below this share of the peak it is silence, or the very edge of a note. */
const QUIET = 0.05;
/** Pitches nearer than this are one pitch to an untrained ear, as a share. */
const SAME_PITCH = 0.12;
/** Lengths nearer than this are one length, in seconds. */
const SAME_LENGTH = 0.15;

export function peakOf(samples: Float64Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

/** Of an amplitude of 1, which is full scale. */
export function decibels(amplitude: number): number {
  return 20 * Math.log10(amplitude);
}

/**
 * Where it clicks: where the loudness changes by more than a fifth of the peak within a millisecond, or where the
 * wave jumps or kinks as no sine of at most 1.1 kHz does.
 */
export function clickProblems(samples: Float64Array, rate: number): string[] {
  const peak = peakOf(samples);
  const turn = (2 * Math.PI * 1100) / rate;
  const at = (index: number) => samples[index] ?? 0;
  for (let index = 1; index < samples.length - 1; index += 1) {
    const where = `at ${((index / rate) * 1000).toFixed(1)} ms`;
    if (Math.abs(at(index) - at(index - 1)) > peak * turn) return [`a jump ${where}`];
    const bend = Math.abs(at(index + 1) - 2 * at(index) + at(index - 1));
    if (bend > peak * turn * turn) return [`a kink ${where}`];
  }
  return fastRises(samples, rate, peak);
}

/** The loudness over one swing of the lowest note, looked at each millisecond. */
function fastRises(samples: Float64Array, rate: number, peak: number): string[] {
  const step = Math.round(rate / 1000);
  const swing = Math.round(rate / 390);
  const loudness: number[] = [];
  for (let from = 0; from + swing < samples.length; from += step) {
    loudness.push(peakOf(samples.subarray(from, from + swing)));
  }
  return loudness.flatMap((now, index) => {
    const change = Math.abs(now - (loudness[index - 1] ?? 0));
    return change > peak / 5
      ? [`the loudness turns by ${(change / peak).toFixed(2)} within 1 ms at ${index} ms`]
      : [];
  });
}

/** The notes in their order: stretches of one pitch, by the strongest line of each frame's spectrum. */
export function notesIn(samples: Float64Array, rate: number): HeardNote[] {
  const length = Math.round(FRAME_SECONDS * rate);
  const peak = peakOf(samples);
  const notes: HeardNote[] = [];
  let wasQuiet = true;
  for (let from = 0; from + length <= samples.length; from += length) {
    const frame = samples.subarray(from, from + length);
    const isQuiet = peakOf(frame) < peak * QUIET;
    if (!isQuiet) {
      const pitch = pitchOf(frame, rate);
      const note = notes.at(-1);
      if (note !== undefined && !wasQuiet && isNear(note.pitch, pitch, SAME_PITCH * note.pitch)) {
        note.seconds += FRAME_SECONDS;
      } else {
        notes.push({ pitch, seconds: FRAME_SECONDS });
      }
    }
    wasQuiet = isQuiet;
  }
  // A frame over the change from one note to the next hears something of both.
  return notes.filter(({ seconds }) => seconds > 2 * FRAME_SECONDS);
}

/** As many notes of the same pitches and lengths: then only the loudness could tell them apart. */
export function isSameSound(one: readonly HeardNote[], other: readonly HeardNote[]): boolean {
  if (one.length !== other.length) return false;
  return one.every((note, index) => {
    const { pitch, seconds } = other[index] ?? note;
    return isNear(note.pitch, pitch, SAME_PITCH * note.pitch) && isNear(note.seconds, seconds, SAME_LENGTH);
  });
}

function isNear(one: number, other: number, most: number): boolean {
  return Math.abs(one - other) <= most;
}

/** The frequency of the strongest line between 200 and 2000 Hz, by Goertzel's filter every 4 Hz on a Hann window. */
function pitchOf(frame: Float64Array, rate: number): number {
  const shaped = frame.map(
    (sample, index) => sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * index) / (frame.length - 1))),
  );
  let best = { pitch: 0, power: 0 };
  for (let pitch = 200; pitch <= 2000; pitch += 4) {
    const power = powerAt(shaped, (2 * Math.PI * pitch) / rate);
    if (power > best.power) best = { pitch, power };
  }
  return best.pitch;
}

/** `turn` is the angle that the frequency goes on by with each sample. */
function powerAt(samples: Float64Array, turn: number): number {
  const factor = 2 * Math.cos(turn);
  let last = 0;
  let before = 0;
  for (let index = 0; index < samples.length; index += 1) {
    const next = (samples[index] ?? 0) + factor * last - before;
    before = last;
    last = next;
  }
  return last * last + before * before - factor * last * before;
}
