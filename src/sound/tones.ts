/** The five tones of a session, made of sine waves: soft, and told apart by how many notes there are and where they go. */
import type { Tone } from '../core/cues.ts';

interface Note {
  /** Hz. Low enough for ears that no longer hear the highest, high enough for the loudspeaker of a laptop. */
  pitch: number;
  /** From the start of the tone. */
  atSeconds: number;
  seconds: number;
  /** Share of the highest peak. */
  level: number;
}

const C5 = 523.25;
const E5 = 659.26;
const G5 = 783.99;
const C6 = 1046.5;
const G4 = 392;

const NOTES: Record<Tone, readonly Note[]> = {
  // Two rising.
  ready: [
    { pitch: C5, atSeconds: 0, seconds: 0.22, level: 0.8 },
    { pitch: G5, atSeconds: 0.22, seconds: 0.4, level: 0.8 },
  ],
  // One low and long: stay.
  hold: [{ pitch: G4, atSeconds: 0, seconds: 0.9, level: 1 }],
  // One high and short.
  'half-way': [{ pitch: C6, atSeconds: 0, seconds: 0.25, level: 0.6 }],
  // Two falling: let go.
  change: [
    { pitch: G5, atSeconds: 0, seconds: 0.22, level: 0.8 },
    { pitch: C5, atSeconds: 0.22, seconds: 0.4, level: 0.8 },
  ],
  // Three rising, the last one long.
  done: [
    { pitch: C5, atSeconds: 0, seconds: 0.2, level: 0.8 },
    { pitch: E5, atSeconds: 0.2, seconds: 0.2, level: 0.8 },
    { pitch: C6, atSeconds: 0.4, seconds: 0.8, level: 0.7 },
  ],
};

/** The highest peak at full volume: 14 dB below full scale. */
const PEAK = 0.2;
/** Rise and fall of a note. Any faster is heard as a click. */
const RISE_SECONDS = 0.02;
const FALL_SECONDS = 0.03;
/** What is left of a note when its fall begins: it fades like something struck. */
const FADED = 0.2;

/**
 * Schedules `tone` on `context` at `atSeconds` of the context's own time, at `volume` from 0 to 1 (what is outside counts
 * as the nearest). Returns when it will be over, in the same time. The notes of a tone never sound together, so no peak adds up.
 */
export function scheduleTone(
  context: BaseAudioContext,
  tone: Tone,
  atSeconds: number,
  volume: number,
): number {
  const peak = PEAK * Math.min(Math.max(volume, 0), 1);
  for (const note of NOTES[tone]) playNote(context, note, atSeconds + note.atSeconds, peak * note.level);
  return atSeconds + Math.max(...NOTES[tone].map((note) => note.atSeconds + note.seconds));
}

function playNote(context: BaseAudioContext, { pitch, seconds }: Note, fromSeconds: number, peak: number) {
  const wave = context.createOscillator();
  const loudness = context.createGain();
  const endSeconds = fromSeconds + seconds;
  wave.frequency.value = pitch;
  loudness.gain.value = 0;
  loudness.gain.setValueAtTime(0, fromSeconds);
  loudness.gain.linearRampToValueAtTime(peak, fromSeconds + RISE_SECONDS);
  loudness.gain.linearRampToValueAtTime(peak * FADED, endSeconds - FALL_SECONDS);
  loudness.gain.linearRampToValueAtTime(0, endSeconds);
  wave.connect(loudness).connect(context.destination);
  wave.start(fromSeconds);
  wave.stop(endSeconds);
}
