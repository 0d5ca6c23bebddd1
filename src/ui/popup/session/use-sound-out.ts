import { useEffect, useState } from 'preact/hooks';
import type { SoundOut, speak } from '../../shared/sound-out.ts';
import { after } from '../../shared/timer.ts';

interface Sound {
  out: SoundOut;
  speak: typeof speak;
}

/** An audio output that may start is suspended for a moment too; one that may not never says so. */
const START_MS = 500;

/** The way to be heard while `isOn`, once it is there, and whether the browser wants a key or a click before it. */
export function useSoundOut(isOn: boolean): { sound: Sound | null; isBlocked: boolean } {
  const [sound, setSound] = useState<Sound | null>(null);
  const [isBlocked, setBlocked] = useState(false);
  useEffect(() => {
    if (!isOn) return undefined;
    let stop: (() => void) | null = null;
    let isGone = false;
    void import('../../shared/sound-out.ts').then(({ openSoundOut, speak }) => {
      if (isGone) return;
      const out = openSoundOut();
      const begin = (isStillBlocked: boolean) => {
        if (isGone) return;
        setBlocked(isStillBlocked);
        setSound({ out, speak });
      };
      const callOff = after(START_MS, () => begin(out.isBlocked()));
      void out.wake().then(() => begin(false));
      // It was all that could be asked for: what is silent now has no loudspeaker.
      const wake = () => {
        void out.wake();
        begin(false);
      };
      document.addEventListener('keydown', wake);
      document.addEventListener('pointerdown', wake);
      stop = () => {
        callOff();
        document.removeEventListener('keydown', wake);
        document.removeEventListener('pointerdown', wake);
        out.close();
        setSound(null);
        setBlocked(false);
      };
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [isOn]);
  return { sound, isBlocked };
}
