/** Gives the text of a message key with its values put in; a number is written by it. The platform's, or a test's own. */
export type Translate = (key: string, ...values: (string | number)[]) => string;

/** What words about time need to know of the place they are read in. */
export interface WordContext {
  t: Translate;
  /** BCP 47 language of the texts. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  /** Epoch ms. */
  nowMs: number;
}
