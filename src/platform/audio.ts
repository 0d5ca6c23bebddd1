/** A way to make sound, or null where there is none. It may be suspended until a key or a click. */
export function openAudio(): AudioContext | null {
  try {
    return new AudioContext();
  } catch {
    return null;
  }
}
