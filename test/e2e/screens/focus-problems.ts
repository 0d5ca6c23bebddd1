import type { View } from '../drivers/driver.ts';

interface Focused {
  what: string;
  /** Each control has its own. */
  id: number;
  problems: string[];
}

/** Goes through a screen by Tab alone: what the keyboard does not reach, and where one cannot see where it is. */
export async function focusProblems(view: View): Promise<string[]> {
  const count = await view.evaluate<number>(numberControls);
  const problems: string[] = [];
  const reached = new Set<number>();
  let rounds = 0;
  for (let pressed = 0; pressed < 2 * count + 10; pressed++) {
    await view.press('Tab');
    const focused = await view.evaluate<Focused | null>(lookAtFocused);
    // Between the last control and the first it is on none.
    if (focused === null && reached.size > 0) rounds++;
    if (rounds > 1) break;
    if (focused === null) continue;
    if (!reached.has(focused.id)) problems.push(...focused.problems);
    reached.add(focused.id);
  }
  problems.push(...(await view.evaluate<string[]>(notReached, [...reached])));
  await view.evaluate('void document.activeElement?.blur()');
  return [...new Set(problems)];
}

/** Gives each control that can be pressed a number. Runs in the page, as the next ones do. */
function numberControls(): number {
  const CONTROLS = 'button, a[href], input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';
  const controls = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (control) => !control.matches(':disabled, fieldset:disabled *') && control.checkVisibility(),
  );
  controls.forEach((control, index) => {
    control.dataset['stop'] = String(index + 1);
  });
  document.activeElement instanceof HTMLElement && document.activeElement.blur();
  return controls.length;
}

function lookAtFocused(): Focused | null {
  const element = document.activeElement;
  if (!(element instanceof Element) || element === document.body) return null;
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? '';
  const what = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${name}"`;
  // What is pressed may be drawn by what stands around or beside it.
  const drawnBy = [element, element.nextElementSibling, element.closest('label')].filter(
    (each) => each !== null,
  );
  const isSeen = drawnBy.some((each) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
  });
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const onTop =
    left < innerWidth && right > 0 && top < innerHeight && bottom > 0
      ? document.elementFromPoint(x, y)
      : null;
  // What the person opened lies over it only until Esc.
  const isUncovered =
    onTop?.closest(':popover-open') != null ||
    drawnBy.some((each) => onTop !== null && (each.contains(onTop) || onTop.contains(each)));
  return {
    what,
    id: Number((element as HTMLElement).dataset['stop'] ?? 0),
    problems: [
      ...(isSeen ? [] : [`the focus is not seen on ${what}`]),
      ...(isUncovered ? [] : [`${what} has the focus out of sight`]),
    ],
  };
}

/** Of a group of radio buttons, Tab reaches one. */
function notReached(reached: number[]): string[] {
  const groups = new Set(
    reached.map((id) => document.querySelector<HTMLInputElement>(`[data-stop="${id}"]`)?.name ?? ''),
  );
  return [...document.querySelectorAll<HTMLElement>('[data-stop]')]
    .filter((control) => !reached.includes(Number(control.dataset['stop'])))
    .filter(
      (control) =>
        !(control instanceof HTMLInputElement && control.type === 'radio' && groups.has(control.name)),
    )
    .filter((control) => control.checkVisibility() && !control.matches(':disabled, fieldset:disabled *'))
    .map(
      (control) =>
        `Tab does not reach ${control.tagName.toLowerCase()} "${control.textContent?.trim().slice(0, 40)}"`,
    );
}
