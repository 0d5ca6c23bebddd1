import type { Tone } from '../../core/cues.ts';
import { TONES } from '../../core/cues.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { message } from '../../platform/i18n.ts';
import { NumberSetting } from './number-setting.tsx';
import type { SectionProps } from './section-props.ts';
import { Setting } from './setting.tsx';
import { ToggleSetting } from './toggle-setting.tsx';
import { VoiceSetting } from './voice-setting.tsx';

const TONE_NAMES: Record<Tone, string> = {
  ready: 'tone_ready',
  hold: 'tone_hold',
  'half-way': 'tone_half_way',
  change: 'tone_change',
  done: 'tone_done',
};

/** What a session sounds like. */
export function SoundSection({ settings, opened, change }: SectionProps) {
  const volume = (key: 'toneVolume' | 'voiceVolume', title: string, hint: string) => (
    <NumberSetting
      id={key}
      title={title}
      hint={hint}
      limits={[0, 100]}
      value={percent(settings[key])}
      opened={percent(opened[key])}
      standard={percent(DEFAULT_SETTINGS[key])}
      unit={message('unit_percent')}
      text={(value) => message('percent', value)}
      onChange={(value) => change({ [key]: value / 100 })}
    />
  );
  return (
    <>
      <h3>{message('sound_tones')}</h3>
      <ToggleSetting
        id="tones"
        title={message('set_tones')}
        hint={message('set_hint_tones')}
        value={settings.tones === 'on'}
        opened={opened.tones === 'on'}
        standard={DEFAULT_SETTINGS.tones === 'on'}
        onChange={(isOn) => change({ tones: isOn ? 'on' : 'off' })}
      />
      {volume('toneVolume', message('set_tone_volume'), message('set_hint_tone_volume'))}
      <Setting
        id="hear-tones"
        kind="group"
        title={message('set_hear_tones')}
        hint={message('set_hint_hear_tones')}
        undo={null}
        onUndo={() => undefined}
      >
        <fieldset class="tone-buttons" aria-label={message('set_hear_tones')}>
          {TONES.map((tone) => (
            <button
              key={tone}
              type="button"
              class="button"
              onClick={() => void hear(tone, settings.toneVolume)}
            >
              {message(TONE_NAMES[tone])}
            </button>
          ))}
        </fieldset>
      </Setting>
      <h3>{message('sound_voice')}</h3>
      <VoiceSetting {...{ settings, opened, change }} />
      {volume('voiceVolume', message('set_voice_volume'), message('set_hint_voice_volume'))}
    </>
  );
}

function percent(share: number): number {
  return Math.round(share * 100);
}

async function hear(tone: Tone, volume: number): Promise<void> {
  const { tryTone } = await import('../shared/sound-out.ts');
  await tryTone(tone, volume);
}
