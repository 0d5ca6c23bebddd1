/** A voice that speaks on this device, without a network. */
export interface Voice {
  /** Names it for this browser on this device. */
  uri: string;
  name: string;
  /** BCP 47, such as `en-GB`. */
  language: string;
}

/** The voices there are now. Browsers look for them when first asked, and tell later: see `onVoicesChange`. */
export function deviceVoices(): Voice[] {
  return localVoices().map(({ voiceURI, name, lang }) => ({ uri: voiceURI, name, language: lang }));
}

/** Calls `onChange` when voices have come or gone. Returns how to stop listening. */
export function onVoicesChange(onChange: () => void): () => void {
  globalThis.speechSynthesis?.addEventListener?.('voiceschanged', onChange);
  return () => globalThis.speechSynthesis?.removeEventListener?.('voiceschanged', onChange);
}

/** Says `text` in place of whatever this page is saying, at `volume` from 0 to 1; nothing where the voice is not there. */
export function speak(text: string, voiceUri: string, volume: number): void {
  const voice = localVoices().find(({ voiceURI }) => voiceURI === voiceUri);
  if (voice === undefined) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.volume = volume;
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

function localVoices(): SpeechSynthesisVoice[] {
  return globalThis.speechSynthesis?.getVoices().filter(({ localService }) => localService) ?? [];
}
