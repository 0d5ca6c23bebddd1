import type { Still } from './stills.ts';

interface Saying {
  text: string;
  worst: number;
  labels: string[];
}

/**
 * What a check says about these stills. The same problem with other numbers is told once, with the worst of them; one of a
 * left hold that the right hold has as well, only there.
 */
export function said<Looked extends Pick<Still, 'described' | 'label'>>(
  stills: readonly Looked[],
  check: (still: Looked) => string[],
): string[] {
  const sayings = new Map<string, Saying>();
  for (const still of stills) {
    const { described, label } = still;
    for (const text of check(still)) {
      const key = (described === 'left' ? exchanged(text) : text).replace(/-?[\d.]+/g, '#');
      const worst = Math.abs(Number(/-?\d[\d.]*/.exec(text)?.[0] ?? 0));
      const known = sayings.get(key);
      const labels = [...(known?.labels ?? []), label];
      sayings.set(
        key,
        known !== undefined && known.worst >= worst ? { ...known, labels } : { text, worst, labels },
      );
    }
  }
  return [...sayings.values()].map(({ text, labels }) => `${text} (${shortened(labels).join(', ')})`);
}

function exchanged(text: string): string {
  return text.replace(/(?<!(?:post|leg)-)(?:left|right)/g, (side) => (side === 'left' ? 'right' : 'left'));
}

function shortened(labels: readonly string[]): string[] {
  return labels.filter(
    (label) => !(label.startsWith('left') && labels.includes(label.replace('left', 'right'))),
  );
}
