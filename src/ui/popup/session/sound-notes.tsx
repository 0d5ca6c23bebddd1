import { useEffect } from 'preact/hooks';
import type { Settings } from '../../../core/settings.ts';
import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';
import type { Scene } from './session-scene.ts';
import { TonesCard } from './tones-card.tsx';

interface SoundNotesProps {
  scene: Scene;
  settings: Settings;
  /** The browser wants a key or a click before the first tone. */
  isBlocked: boolean;
  act: Act;
}

/** What a session has to say or to ask about its tones; mostly nothing. */
export function SoundNotes({ scene, settings, isBlocked, act }: SoundNotesProps) {
  const isUnasked = settings.tones === 'unasked' && scene.item.isAwayFromScreen;
  // Going on without an answer is one: it is asked once.
  const isPassedOver = isUnasked && scene.waiting === null && scene.phase !== 'warm-up';
  useEffect(() => {
    if (isPassedOver) act('changeSettings', { settings: { tones: 'off' } });
  }, [isPassedOver]);
  if (isUnasked && scene.waiting === 'ready') return <TonesCard volume={settings.toneVolume} act={act} />;
  return isBlocked ? <p class="soft">{message('tones_blocked')}</p> : null;
}
