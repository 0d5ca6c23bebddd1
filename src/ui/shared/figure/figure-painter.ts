import type { Shape } from '../../../figure/shape.ts';
import { classOf } from '../../../figure/shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What was last written to an element, by attribute: asking the document is slower than remembering. */
interface Painted {
  path: SVGPathElement;
  said: Map<string, string>;
}

/** Draws shapes into one picture, and only what has changed since: a frame is a few attributes. */
export type PaintShapes = (shapes: readonly Shape[]) => void;

/** Keeps one path element for each shape of `svg`. `name` makes the ids of its clip paths those of this picture alone. */
export function figurePainter(svg: SVGSVGElement, name: string): PaintShapes {
  const paths = new Map<string, Painted>();
  const clips = new Map<string, Painted>();
  let shown = '';

  function painted(known: Map<string, Painted>, key: string): Painted {
    const found = known.get(key) ?? { path: document.createElementNS(SVG, 'path'), said: new Map() };
    known.set(key, found);
    return found;
  }

  function clipOf(key: string): SVGClipPathElement {
    const clip = document.createElementNS(SVG, 'clipPath');
    clip.id = `${name}-${key}`;
    clip.append(painted(clips, key).path);
    return clip;
  }

  return (shapes) => {
    const clipped = new Set(shapes.flatMap(({ within }) => within ?? []));
    for (const shape of shapes) {
      const one = painted(paths, shape.key);
      say(one, 'd', shape.d);
      say(one, 'class', classOf(shape));
      if (shape.opacity !== undefined) say(one, 'opacity', String(shape.opacity));
      if (shape.width !== undefined) say(one, 'stroke-width', shape.width.toFixed(1));
      if (shape.within !== undefined) say(one, 'clip-path', `url(#${name}-${shape.within})`);
      if (clipped.has(shape.key)) say(painted(clips, shape.key), 'd', shape.d);
    }
    const order = shapes.map(({ key }) => key).join();
    if (order === shown) return;
    shown = order;
    svg.replaceChildren(...[...clipped].map(clipOf), ...shapes.map(({ key }) => painted(paths, key).path));
  };
}

function say({ path, said }: Painted, attribute: string, value: string): void {
  if (said.get(attribute) === value) return;
  said.set(attribute, value);
  path.setAttribute(attribute, value);
}
