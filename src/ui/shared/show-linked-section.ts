/** Shows the section that the address names: the browser looked for it before anything was drawn. */
export function showLinkedSection(): void {
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
