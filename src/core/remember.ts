/**
 * `make`, asked once for each key. What it makes must follow from the key alone, so that nobody can tell whether it was
 * remembered. At most `most` are kept; then the one that came first is forgotten.
 */
export function remember<T>(most: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    const first = kept.keys().next();
    if (kept.size >= most && !first.done) kept.delete(first.value);
    kept.set(key, made);
    return made;
  };
}
