import type { Shape } from '../src/figure/shape.ts';
import { classOf } from '../src/figure/shape.ts';

/** The shapes as SVG markup. `name` makes the ids of its clip paths its own. */
export function svgMarkup(shapes: readonly Shape[], name: string): string {
  const clipped = new Set(shapes.flatMap(({ within }) => within ?? []));
  return shapes
    .map((shape) => {
      const clip = clipped.has(shape.key)
        ? `<clipPath id="${name}-${shape.key}"><path d="${shape.d}"/></clipPath>`
        : '';
      return clip + pathMarkup(shape, name);
    })
    .join('');
}

function pathMarkup(shape: Shape, name: string): string {
  const { d, width, opacity, within } = shape;
  const attributes = [
    `class="${classOf(shape)}"`,
    `d="${d}"`,
    ...(width === undefined ? [] : [`stroke-width="${width.toFixed(1)}"`]),
    ...(opacity === undefined ? [] : [`opacity="${opacity}"`]),
    ...(within === undefined ? [] : [`clip-path="url(#${name}-${within})"`]),
  ];
  return `<path ${attributes.join(' ')}/>`;
}
