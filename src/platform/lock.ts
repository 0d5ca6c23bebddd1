/** Whether any page of this extension holds the Web Lock `name`. A page that goes away has let go of it (M7). */
export async function isLockHeld(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === name);
}
