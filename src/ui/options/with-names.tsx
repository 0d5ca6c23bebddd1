/** A sentence with names in it, of a file or of what is written there: they are the same in every language. */
export function WithNames({ text, names }: { text: string; names: readonly string[] }) {
  return <>{names.reduce(marked, [text])}</>;
}

type Part = ReturnType<typeof nameOf> | string;

/** `parts` with the first `name` in each of their texts marked. */
function marked(parts: readonly Part[], name: string): Part[] {
  return parts.flatMap((part) => {
    const at = typeof part === 'string' && name !== '' ? part.indexOf(name) : -1;
    if (typeof part !== 'string' || at < 0) return [part];
    return [part.slice(0, at), nameOf(name), part.slice(at + name.length)];
  });
}

function nameOf(name: string) {
  return <bdi translate={false}>{name}</bdi>;
}
