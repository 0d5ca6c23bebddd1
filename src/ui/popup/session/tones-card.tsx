import { message } from '../../../platform/i18n.ts';
import type { Act } from '../../shared/send.ts';

/** Asked once, before the first stretch that one does away from the screen. */
export function TonesCard({ volume, act }: { volume: number; act: Act }) {
  const answer = (tones: 'on' | 'off') => act('changeSettings', { settings: { tones } });
  const sayYes = () => {
    answer('on');
    void playSample(volume);
  };
  return (
    <fieldset class="card tones-card" aria-label={message('tones_ask')}>
      <p>{message('tones_ask')}</p>
      <button type="button" class="button" onClick={sayYes}>
        {message('tones_yes')}
      </button>
      <button type="button" class="button" onClick={() => answer('off')}>
        {message('tones_no')}
      </button>
    </fieldset>
  );
}

async function playSample(volume: number): Promise<void> {
  const { tryTone } = await import('../../shared/sound-out.ts');
  await tryTone('ready', volume);
}
