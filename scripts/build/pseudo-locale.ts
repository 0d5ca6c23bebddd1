/** A message as `_locales` has it. */
export interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
export type Messages = Record<string, Message>;

/** Languages that nobody speaks, made of the English texts: one is 40 % longer, one runs from right to left. */
export const PSEUDO_LOCALES = ['long', 'rtl'] as const;
export type PseudoLocale = (typeof PSEUDO_LOCALES)[number];

/**
 * What a translator would answer for the messages that are not shown. Greek and Hebrew have no letter of English, not even in
 * their months and hours: every Latin letter that is left was not translated.
 */
const NOT_SHOWN: Record<PseudoLocale, Record<string, string>> = {
  long: { ui_direction: 'ltr', ui_language: 'el' },
  rtl: { ui_direction: 'rtl', ui_language: 'he' },
};

const LATIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LETTERS: Record<PseudoLocale, readonly string[]> = {
  long: [...'åƀçđéƒĝĥîĵķļɱñöþʠŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'],
  rtl: [...'אבגדהוזחטיכלמנסעפצקרשתךםןףאבגדהוזחטיכלמנסעפצקרשתךםןף'],
};
/** How many more letters. */
const LONGER: Record<PseudoLocale, number> = { long: 0.4, rtl: 0 };

/** Left whole: the place of a value, and markup. */
const WHOLE = /(\$\w+\$|\$\d|<[^>]*>)/;

/** The same messages in a language that nobody speaks. Their values and notes stay. */
export function pseudoMessages(messages: Messages, locale: PseudoLocale): Messages {
  const translated = Object.entries(messages).map(([key, one]) => [
    key,
    { ...one, message: NOT_SHOWN[locale][key] ?? pseudoText(one.message, locale) },
  ]);
  return Object.fromEntries(translated);
}

/** "Hold $SECONDS$ s" as "[Ĥöļļđ $SECONDS$ š]": brackets show whether both ends are there. */
export function pseudoText(text: string, locale: PseudoLocale): string {
  // From the middle, so that short texts are as often rounded up as down.
  let owed = 0.5;
  const turned = (letter: string) => {
    const at = LATIN.indexOf(letter);
    owed += LONGER[locale];
    if (at < 0) return letter;
    const count = 1 + Math.floor(owed);
    owed -= count - 1;
    return (LETTERS[locale][at] ?? letter).repeat(count);
  };
  const parts = text.split(WHOLE).map((part, at) => (at % 2 === 1 ? part : [...part].map(turned).join('')));
  return `[${parts.join('')}]`;
}
