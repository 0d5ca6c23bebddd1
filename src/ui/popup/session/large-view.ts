/** Whether this page is the large window: `large.html` says so. */
export function isLargeView(): boolean {
  return document.documentElement.classList.contains('large');
}
