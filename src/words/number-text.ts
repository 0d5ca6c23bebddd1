/** "12,345" in the way of the language. */
export function numberText(number: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(number);
}
