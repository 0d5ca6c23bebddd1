/** All that a page needs to be heard. Loaded only where something is to be heard. */
import type { Tone } from '../../core/cues.ts';
import { openAudio } from '../../platform/audio.ts';
import { deviceVoices, speak } from '../../platform/speech.ts';
import { scheduleTone } from '../../sound/tones.ts';
import { after } from './timer.ts';

export { speak };

export interface SoundOut {
  /** Plays a tone now, at a volume from 0 to 1. Silent while the browser waits for a key or a click. */
  play: (tone: Tone, volume: number) => void;
  /** For a key or a click: from then on there may be sound. */
  wake: () => Promise<void>;
  isBlocked: () => boolean;
  /** Lets what sounds come to its end. */
  close: () => void;
}

/** A moment ahead, so that the rise of a note is not already over when it is computed. */
const AHEAD_SECONDS = 0.02;
/** Longer than the longest tone. */
const CLOSE_AFTER_MS = 3_000;

export function openSoundOut(): SoundOut {
  const audio = openAudio();
  // A browser looks for its voices when it is first asked for them; the first words come soon.
  deviceVoices();
  return {
    play: (tone, volume) => {
      if (audio?.state === 'running') scheduleTone(audio, tone, audio.currentTime + AHEAD_SECONDS, volume);
    },
    wake: async () => audio?.resume().catch(() => undefined),
    isBlocked: () => audio?.state === 'suspended',
    close: () => void after(CLOSE_AFTER_MS, () => void audio?.close().catch(() => undefined)),
  };
}

/** Plays one tone, for a press that asks for it. */
export async function tryTone(tone: Tone, volume: number): Promise<void> {
  const out = openSoundOut();
  await out.wake();
  out.play(tone, volume);
  out.close();
}
