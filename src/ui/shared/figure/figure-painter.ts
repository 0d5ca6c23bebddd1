import type { Shape } from '../../../figure/shape.ts';
import { classOf } from '../../../figure/shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Keeps one path element for each shape, and changes only what has changed: a frame is a few attributes. */
export class FigurePainter {
  private readonly paths = new Map<string, SVGPathElement>();
  private readonly clips = new Map<string, SVGPathElement>();
  private order = '';

  /** `name` makes the ids of clip paths those of this picture alone. */
  constructor(
    private readonly svg: SVGSVGElement,
    private readonly name: string,
  ) {}

  paint(shapes: readonly Shape[]): void {
    const clipped = new Set(shapes.flatMap(({ within }) => within ?? []));
    for (const shape of shapes) {
      const path = this.pathOf(shape);
      setOnce(path, 'd', shape.d);
      setOnce(path, 'class', classOf(shape));
      if (shape.opacity !== undefined) setOnce(path, 'opacity', String(shape.opacity));
      if (shape.width !== undefined) setOnce(path, 'stroke-width', shape.width.toFixed(1));
      if (clipped.has(shape.key)) setOnce(this.clipOf(shape.key), 'd', shape.d);
    }
    const order = shapes.map(({ key }) => key).join();
    if (order === this.order) return;
    this.order = order;
    this.svg.replaceChildren(
      ...[...this.clips].flatMap(([key, path]) => (clipped.has(key) && path.parentElement) || []),
      ...shapes.map((shape) => this.pathOf(shape)),
    );
  }

  private pathOf({ key, within }: Shape): SVGPathElement {
    const known = this.paths.get(key);
    if (known !== undefined) return known;
    const path = document.createElementNS(SVG, 'path');
    if (within !== undefined) path.setAttribute('clip-path', `url(#${this.idOf(within)})`);
    this.paths.set(key, path);
    return path;
  }

  private clipOf(key: string): SVGPathElement {
    const known = this.clips.get(key);
    if (known !== undefined) return known;
    const clip = document.createElementNS(SVG, 'clipPath');
    clip.id = this.idOf(key);
    const path = document.createElementNS(SVG, 'path');
    clip.append(path);
    this.clips.set(key, path);
    return path;
  }

  private idOf(key: string): string {
    return `${this.name}-${key}`;
  }
}

function setOnce(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
