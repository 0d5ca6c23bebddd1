/** A frozen copy, as storage makes one: nobody shares an object with the store, and a write to what was read would throw. */
export function copyJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('Not to be stored');
    return value;
  }
  if (Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(copyJson));
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[key];
    if (member !== undefined) copy[key] = copyJson(member);
  }
  return Object.freeze(copy);
}
