/**
 * A word that pages of this extension leave for the next one at once, however they go: what is sent from a popup that
 * closes does not arrive. Nothing depends on it: it may be gone, and then it was never said.
 */
export function leaveWord(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // The browser keeps nothing for pages.
  }
}

/** The word left last under `key`, or null. */
export function wordLeft(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
