import { useEffect, useRef } from 'preact/hooks';
import { toneAt } from '../../../core/cues.ts';
import type { Session } from '../../../core/session.ts';
import type { Settings } from '../../../core/settings.ts';
import { nowMs } from '../../../platform/clock.ts';
import { message } from '../../../platform/i18n.ts';
import type { Lead } from '../../shared/drive-session.ts';
import type { CuePlayer } from '../../shared/play-cues.ts';
import { playCues } from '../../shared/play-cues.ts';
import { after } from '../../shared/timer.ts';
import { spokenWords } from './spoken-words.ts';
import { useSoundOut } from './use-sound-out.ts';

/**
 * Tells each moment of `session` by tone and voice, as chosen, while this page leads it. One that follows lets them pass, so
 * that it repeats none when it leads. Returns whether tones are wanted here and the browser waits for a key or a click before
 * the first one.
 */
export function useCues(session: Session, lead: Lead, settings: Settings): boolean {
  const { toneVolume, voice, voiceVolume } = settings;
  const hasTones = settings.tones === 'on';
  const isWanted = hasTones || voice !== null;
  const { sound, isBlocked } = useSoundOut(isWanted);
  const isTold = lead === 'following' || (lead === 'leading' && (!isWanted || sound !== null));
  const player = useRef<CuePlayer | null>(null);
  const play = useRef<Parameters<typeof playCues>[0]['play']>(() => undefined);
  play.current = (cue, told) => {
    if (lead !== 'leading') return;
    const tone = hasTones ? toneAt(cue.moment) : null;
    if (tone !== null) sound?.out.play(tone, toneVolume);
    const words = voice === null ? null : spokenWords(cue, told, message);
    if (words !== null && voice !== null) sound?.speak(words, voice, voiceVolume);
  };
  useEffect(() => {
    player.current = playCues({ nowMs, after, play: (cue, told) => play.current(cue, told) });
    return () => player.current?.stop();
  }, []);
  useEffect(() => {
    if (isTold) player.current?.show(session);
  }, [session, isTold]);
  return hasTones && lead === 'leading' && isBlocked;
}
