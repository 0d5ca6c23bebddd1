import type { Paint } from './piece.ts';

/** One path of the picture. */
export interface Shape {
  key: string;
  d: string;
  paint: Paint;
  /** A line has no filling, a glow is see-through. */
  kind: 'fill' | 'line' | 'glow';
  /** 0 near to 3 far: how much darker. */
  shade: number;
  /** Of a line, in the picture's units. */
  width?: number;
  opacity?: number;
  /** Painted only where the shape with this key is. */
  within?: string;
}

/** The classes that give a shape its colour. */
export function classOf({ kind, paint, shade }: Shape): string {
  const far = shade > 0 ? ` is-far-${shade}` : '';
  return kind === 'line' ? `figure-line is-${paint}${far}` : `figure-${paint}${far}`;
}
