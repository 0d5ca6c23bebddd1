/** Closes the page this runs in: a popup or a small window. */
export function closePage(): void {
  window.close();
}
