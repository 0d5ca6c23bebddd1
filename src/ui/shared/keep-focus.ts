/** When what had the focus has gone, the keyboard goes on from the screen and not from the page's top. */
export function keepFocus(): void {
  if (document.activeElement === document.body) document.querySelector('main')?.focus();
}
