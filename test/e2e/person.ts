import type { View } from './drivers/driver.ts';

/** Clicks the button, chip or link whose name begins with `name`, once it is there and enabled. */
export async function press(view: View, name: string, timeoutMs = 10_000): Promise<void> {
  await view.waitFor(markNamed(name), timeoutMs);
  await view.click('[data-pressed]');
}

/** Waits until `text` can be read in the view. */
export async function waitForText(view: View, text: string, timeoutMs = 10_000): Promise<void> {
  await view.waitFor(`document.body.innerText.includes(${JSON.stringify(text)})`, timeoutMs);
}

/** Chooses a file of that text where the page asks for one: the browser's own window for files cannot be driven. */
export function chooseFile(view: View, text: string): Promise<void> {
  return view.evaluate(`(() => {
    const input = document.querySelector('input[type=file]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([${JSON.stringify(text)}], 'unknot.json'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
}

/** An expression that marks the control, and is true when there is one that has not moved since it was last asked. */
function markNamed(name: string): string {
  return `(() => {
    for (const old of document.querySelectorAll('[data-pressed]')) old.removeAttribute('data-pressed');
    const named = [...document.querySelectorAll('button, label, a')].find((element) => {
      const text = (element.getAttribute('aria-label') ?? element.innerText ?? '').trim().replace(/\\s+/g, ' ');
      return text.startsWith(${JSON.stringify(name)}) && !element.disabled && element.getClientRects().length > 0;
    });
    if (named === undefined) return false;
    named.setAttribute('data-pressed', '');
    // Somebody who aims at it waits until it stands still.
    const { left, top, width, height } = named.getBoundingClientRect();
    const place = [left, top, width, height].join(' ');
    const { stoodAt } = named.dataset;
    named.dataset.stoodAt = place;
    return stoodAt === place;
  })()`;
}
