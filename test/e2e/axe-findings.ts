import axe from 'axe-core';
import type { View } from './drivers/driver.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds in a view as it is now, as `rule: element`. */
export async function axeFindings(view: View): Promise<string[]> {
  await view.waitFor('document.getAnimations().length === 0');
  if (!(await view.evaluate<boolean>(`typeof axe === 'object'`))) await view.evaluate(axe.source);
  return view.evaluate<
    string[]
  >(`axe.run(document, ${JSON.stringify({ runOnly: RULES })}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 120))))`);
}
