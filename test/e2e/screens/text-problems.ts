/**
 * What is wrong with the texts of a page in a pseudo-locale, as it is drawn now: English that is left, text that is cut, text that
 * lies on other text, and what can only be read by scrolling sideways. Runs in the page, so it uses nothing from outside.
 */
export function textProblems(): string[] {
  interface Run {
    text: string;
    parent: Element;
    rects: DOMRect[];
  }
  const SPOKEN = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
  const NOT_TRANSLATED = '[translate="no"], script, style';
  const CONTROL = 'button, a, label, summary, legend';
  /** What is wide may be moved sideways, when the keyboard can do it too. */
  const MOVED_SIDEWAYS = '[role="region"][tabindex], :has(> [role="grid"])';
  const SLACK = 1.5;
  const problems: string[] = [];
  const say = (what: string, text: string, element: Element) =>
    problems.push(
      `${what}: "${text.trim().slice(0, 60)}" in ${element.tagName.toLowerCase()}.${element.className}`,
    );
  const isHidden = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflowX + style.overflowY);

  const runs: Run[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: parent } = walker.currentNode as Text;
    if (data.trim() === '' || parent === null || parent.closest(NOT_TRANSLATED) !== null) continue;
    if (/[A-Za-z]/.test(data)) say('English', data, parent);
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (parent.closest('.visually-hidden, option') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length > 0) runs.push({ text: data, parent, rects });
  }
  const names = [...document.querySelectorAll('[translate="no"]')].map(
    ({ textContent }) => textContent ?? '',
  );
  for (const element of document.body.querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())) {
    if (element.closest(NOT_TRANSLATED) !== null) continue;
    for (const attribute of SPOKEN) {
      const said = names.reduce(
        (text, name) => text.replace(name, ''),
        element.getAttribute(attribute) ?? '',
      );
      if (/[A-Za-z]/.test(said)) say(`English in ${attribute}`, said, element);
    }
  }

  for (const { text, parent, rects } of runs) {
    const control = parent.closest(CONTROL)?.getBoundingClientRect();
    for (const rect of rects) {
      // The box of a line is higher than its letters.
      const air = rect.height / 5;
      const isBeside = rect.left < -SLACK || rect.right > innerWidth + SLACK;
      if (isBeside && parent.closest(MOVED_SIDEWAYS) === null) say('beside the page', text, parent);
      const isOut = (box: DOMRect) =>
        rect.left < box.left - SLACK ||
        rect.right > box.right + SLACK ||
        rect.top + air < box.top - SLACK ||
        rect.bottom - air > box.bottom + SLACK;
      if (control && control.width > 0 && isOut(control)) say('out of its control', text, parent);
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (/auto|scroll/.test(style.overflowY)) break;
        if (isHidden(style) && isOut(box.getBoundingClientRect())) say('cut', text, box);
      }
    }
  }
  for (const field of document.querySelectorAll('input, textarea')) {
    if (field.matches('.visually-hidden')) continue;
    if (field.checkVisibility() && field.scrollWidth > field.clientWidth + SLACK && field.clientWidth > 0) {
      say('cut', (field as HTMLInputElement).value, field);
    }
  }
  for (const box of document.querySelectorAll('*')) {
    const isScrolled =
      box === document.documentElement || /auto|scroll/.test(getComputedStyle(box).overflowX);
    if (isScrolled && !box.matches(MOVED_SIDEWAYS) && box.scrollWidth > box.clientWidth + SLACK) {
      say('scrolls sideways', `${box.scrollWidth} in ${box.clientWidth} px`, box);
    }
  }

  const drawn = runs.flatMap(({ text, parent, rects }) =>
    rects.flatMap((rect) => {
      let { left, right } = rect;
      let top = rect.top + rect.height / 5;
      let bottom = rect.bottom - rect.height / 5;
      for (let box: Element | null = parent; box !== null; box = box.parentElement) {
        const { overflowY } = getComputedStyle(box);
        if (overflowY === 'visible') continue;
        const clip = box.getBoundingClientRect();
        left = Math.max(left, clip.left);
        right = Math.min(right, clip.right);
        top = Math.max(top, clip.top);
        bottom = Math.min(bottom, clip.bottom);
      }
      return left < right && top < bottom
        ? [{ text, parent, left, right, top, bottom, layer: layerOf(parent) }]
        : [];
    }),
  );
  drawn.forEach((one, index) => {
    for (const other of drawn.slice(index + 1)) {
      if (one.parent === other.parent || one.layer !== other.layer) continue;
      const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (width > SLACK && height > SLACK) say(`on "${other.text.slice(0, 40)}"`, one.text, one.parent);
    }
  });
  return [...new Set(problems)];

  /** What lies over the rest of the page, on a ground of its own, may cover it. */
  function layerOf(element: Element): Element | null {
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const { position, backgroundColor } = getComputedStyle(box);
      if (/absolute|fixed|sticky/.test(position) && !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor))
        return box;
    }
    return null;
  }
}
