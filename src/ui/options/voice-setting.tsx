import { useEffect, useState } from 'preact/hooks';
import { message, uiLocale } from '../../platform/i18n.ts';
import type { Voice } from '../../platform/speech.ts';
import { deviceVoices, onVoicesChange, speak } from '../../platform/speech.ts';
import type { SectionProps } from './section-props.ts';
import { Setting } from './setting.tsx';

const ID = 'voice';

/** Which voice of this device speaks in a session, or none. */
export function VoiceSetting({
  settings,
  opened,
  change,
}: Pick<SectionProps, 'settings' | 'opened' | 'change'>) {
  const voices = useVoices();
  const { voice, voiceVolume } = settings;
  const name = (uri: string | null) => {
    if (uri === null) return message('voice_none');
    const known = voices.find((each) => each.uri === uri);
    return known === undefined ? message('voice_gone') : voiceName(known);
  };
  const isKnown = voice === null || voices.some(({ uri }) => uri === voice);
  return (
    <Setting
      id={ID}
      kind="field"
      title={message('set_voice')}
      hint={message(voices.length === 0 ? 'set_hint_no_voice' : 'set_hint_voice')}
      standard={message('voice_none')}
      undo={voice === opened.voice ? null : name(opened.voice)}
      onUndo={() => change({ voice: opened.voice })}
    >
      <select
        class="field voice"
        id={ID}
        aria-describedby={`${ID}-hint`}
        value={voice ?? ''}
        onChange={({ currentTarget }) => change({ voice: currentTarget.value || null })}
      >
        <option value="">{message('voice_none')}</option>
        {!isKnown && <option value={voice}>{name(voice)}</option>}
        {voices.map((each) => (
          <option key={each.uri} value={each.uri} translate={false}>
            {voiceName(each)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        disabled={voice === null || !isKnown}
        onClick={() => voice !== null && speak(message('voice_sample'), voice, voiceVolume)}
      >
        {message('voice_try')}
      </button>
    </Setting>
  );
}

/** The voices of this device as they come and go, those that speak the language of the texts first. */
function useVoices(): readonly Voice[] {
  const [voices, setVoices] = useState<readonly Voice[]>([]);
  useEffect(() => {
    const look = () => setVoices(inOrder(deviceVoices()));
    look();
    return onVoicesChange(look);
  }, []);
  return voices;
}

function inOrder(voices: readonly Voice[]): Voice[] {
  const own = languageOf(uiLocale());
  const rank = ({ language }: Voice) => (languageOf(language) === own ? 0 : 1);
  return [...voices].sort((a, b) => rank(a) - rank(b) || voiceName(a).localeCompare(voiceName(b)));
}

/** "en" of "en-GB"; some devices write "en_GB". */
function languageOf(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}

function voiceName({ name, language }: Voice): string {
  return message('voice_option', name, languageName(language));
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLocale(), { type: 'language' }).of(tag.replace('_', '-')) ?? tag;
  } catch {
    return tag;
  }
}
