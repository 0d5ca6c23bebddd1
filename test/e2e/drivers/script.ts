/** What `evaluate` takes: an expression as text, or a function that uses nothing from outside itself. */
/** Its arguments travel as JSON; their types are the caller's business. */
export type Script<T> = string | ((...args: never[]) => T | Promise<T>);

/** The expression that a page can run. `__name` is what esbuild (tsx) puts around inner functions. */
export function expressionOf(script: Script<unknown>, args: unknown[] = []): string {
  if (typeof script === 'string') return script;
  const list = args.map((argument) => JSON.stringify(argument) ?? 'undefined').join(', ');
  return `(() => { const __name = (f) => f; return (${script})(${list}); })()`;
}
