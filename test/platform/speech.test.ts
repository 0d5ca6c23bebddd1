import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deviceVoices, onVoicesChange, speak } from '../../src/platform/speech.ts';

const voice = (voiceURI: string, localService: boolean) => ({
  voiceURI,
  localService,
  name: voiceURI,
  lang: 'en-GB',
  default: false,
});
const OWN = voice('own', true);
const REMOTE = voice('remote', false);

/** Speaks to a list. */
class FakeSpeech extends EventTarget {
  voices = [OWN, REMOTE];
  said: unknown[] = [];
  getVoices = () => this.voices;
  cancel = () => void this.said.push('hush');
  speak = ({ text, volume, lang }: { text: string; volume: number; lang: string }) =>
    void this.said.push({ text, volume, lang });
}

let speech: FakeSpeech;
beforeEach(() => {
  speech = new FakeSpeech();
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(public text: string) {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

describe('the voices', () => {
  it('are those of the device alone', () => {
    expect(deviceVoices()).toEqual([{ uri: 'own', name: 'own', language: 'en-GB' }]);
  });

  it('are told when they come, until nobody listens', () => {
    let count = 0;
    const stop = onVoicesChange(() => {
      count += 1;
    });
    speech.dispatchEvent(new Event('voiceschanged'));
    stop();
    speech.dispatchEvent(new Event('voiceschanged'));
    expect(count).toBe(1);
  });

  it('speak in place of what is being said', () => {
    speak('Hold', 'own', 0.8);
    expect(speech.said).toEqual(['hush', { text: 'Hold', volume: 0.8, lang: 'en-GB' }]);
  });

  it('are silent where the chosen one is not there, or is not on the device', () => {
    speak('Hold', 'gone', 1);
    speak('Hold', 'remote', 1);
    expect(speech.said).toEqual([]);
  });

  it('may come late: silent at first, then heard (E09)', () => {
    speech.voices = [];
    expect(deviceVoices()).toEqual([]);
    speak('Hold', 'own', 1);
    speech.voices = [OWN];
    speak('Three', 'own', 1);
    expect(speech.said).toEqual(['hush', { text: 'Three', volume: 1, lang: 'en-GB' }]);
  });

  it('are none where the browser does not speak (E09)', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    expect(deviceVoices()).toEqual([]);
    speak('Hold', 'own', 1);
    onVoicesChange(() => undefined)();
  });
});
