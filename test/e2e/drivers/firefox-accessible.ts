import type { Accessible } from './driver.ts';
import type { FirefoxFrame } from './firefox-frame.ts';
import { waitUntil } from './wait-until.ts';

/** What Firefox calls the roles that tests ask for. */
const ROLES: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  grouping: 'group',
  statusbar: 'status',
  graphic: 'image',
  'check button': 'checkbox',
};

/** The tree that Firefox gives to a screen reader. It is made when it is first asked for, which takes a moment. */
export async function firefoxAccessible(frame: FirefoxFrame): Promise<Accessible[]> {
  const read = async () => {
    const found = await frame.privileged<Accessible[]>(TREE);
    return found.length > 1 && found;
  };
  const found = await waitUntil(read, { what: 'the tree for screen readers is there' });
  return (found || []).map(({ role, name }) => ({ role: ROLES[role] ?? role, name: name.trim() }));
}

const TREE = `
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const found = [];
  const visit = (one) => {
    if (one.name) found.push({ role: service.getStringRole(one.role), name: one.name });
    for (let child = one.firstChild; child; child = child.nextSibling) visit(child);
  };
  const root = service.getAccessibleFor(content.document);
  if (root) visit(root);
  return found;`;
