/**
 * The second click of a double click presses no other button than the first one did. Who clicks everything twice would
 * otherwise press, unread, what the first click has just brought there: "Pain: stop", and at once "Gentler version".
 */
export function guardDoubleClicks(page: HTMLElement): void {
  let pressed = '';
  page.addEventListener(
    'click',
    (click) => {
      const name = nameUnder(click);
      if (click.detail < 2) pressed = name;
      if (name === pressed) return;
      click.preventDefault();
      click.stopPropagation();
    },
    { capture: true },
  );
}

/** What the button or link says that was clicked; empty when it was none. */
function nameUnder({ target }: MouseEvent): string {
  const button = target instanceof Element ? target.closest('button, a') : null;
  return button === null ? '' : `${button.getAttribute('aria-label')} ${button.textContent}`;
}
