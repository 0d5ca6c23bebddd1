export interface Key {
  key: string;
  code: string;
  keyCode: number;
  /** What the key types, if anything. */
  text?: string;
}

const NAMED: Record<string, Omit<Key, 'key'>> = {
  Enter: { code: 'Enter', keyCode: 13, text: '\r' },
  Tab: { code: 'Tab', keyCode: 9 },
  Escape: { code: 'Escape', keyCode: 27 },
  Backspace: { code: 'Backspace', keyCode: 8 },
  Delete: { code: 'Delete', keyCode: 46 },
  ' ': { code: 'Space', keyCode: 32, text: ' ' },
  Home: { code: 'Home', keyCode: 36 },
  End: { code: 'End', keyCode: 35 },
  ArrowLeft: { code: 'ArrowLeft', keyCode: 37 },
  ArrowUp: { code: 'ArrowUp', keyCode: 38 },
  ArrowRight: { code: 'ArrowRight', keyCode: 39 },
  ArrowDown: { code: 'ArrowDown', keyCode: 40 },
};

/** The codes that a browser wants with a key, from its DOM name. */
export function keyNamed(key: string): Key {
  const named = NAMED[key];
  if (named) return { key, ...named };
  if (!/^[a-z0-9]$/i.test(key)) throw new Error(`no such key: ${JSON.stringify(key)}`);
  const upper = key.toUpperCase();
  const code = /[0-9]/.test(key) ? `Digit${key}` : `Key${upper}`;
  return { key, code, keyCode: upper.charCodeAt(0), text: key };
}
