import type { Accessible } from './driver.ts';

interface AxNode {
  nodeId: string;
  childIds?: string[];
  ignored?: boolean;
  role?: { value?: string };
  name?: { value?: string };
}

/** The tree that Chromium gives to a screen reader; `send` is a command of the page's debugging session. */
export async function chromiumAccessible(
  send: (method: 'Accessibility.getFullAXTree') => Promise<unknown>,
): Promise<Accessible[]> {
  const { nodes } = (await send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (id: string | undefined): AxNode[] => {
    const node = byId.get(id ?? '');
    return node === undefined ? [] : [node, ...(node.childIds ?? []).flatMap(inOrder)];
  };
  return inOrder(nodes[0]?.nodeId)
    .filter(({ ignored }) => ignored !== true)
    .map(({ role, name }) => ({ role: role?.value ?? '', name: (name?.value ?? '').trim() }))
    .filter(({ name }) => name !== '');
}
