import type { Shape } from './shape.ts';

/** The shapes as SVG markup. `name` makes the ids of its clip paths its own. */
export function svgMarkup(shapes: readonly Shape[], name: string): string {
  const clipped = new Set(shapes.flatMap(({ within }) => within ?? []));
  return shapes.map((shape) => markup(shape, name, clipped)).join('');
}

function markup(
  { key, d, paint, kind, shade, width, opacity, within }: Shape,
  name: string,
  clipped: Set<string>,
): string {
  const classes = `figure-${kind === 'line' ? 'line ' : ''}${kind === 'line' ? 'is' : ''}-${paint}`.replace(
    'figure--',
    'figure-',
  );
  const attributes = [
    `class="${classes}${shade > 0 ? ` is-far-${shade}` : ''}"`,
    `d="${d}"`,
    width === undefined ? '' : `stroke-width="${width.toFixed(2)}"`,
    opacity === undefined ? '' : `opacity="${opacity}"`,
    within === undefined ? '' : `clip-path="url(#${name}-${within})"`,
  ];
  const clip = clipped.has(key) ? `<clipPath id="${name}-${key}"><path d="${d}"/></clipPath>` : '';
  return `${clip}<path ${attributes.filter((part) => part !== '').join(' ')}/>`;
}
