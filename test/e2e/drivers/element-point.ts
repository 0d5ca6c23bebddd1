/** Gives the middle of the first match in the viewport, or null while it is missing or has no size. */
export function elementPoint(selector: string): string {
  return `(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return null;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return null;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  })()`;
}
