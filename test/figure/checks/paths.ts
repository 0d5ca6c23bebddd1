/** The paths of a picture, read back as places. */
export interface Place {
  x: number;
  y: number;
}

/** The polygons of a path of M, L, Q and Z, absolute or relative; a curve becomes four sides. */
export function polygonsOf(d: string): Place[][] {
  const polygons: Place[][] = [];
  walk(d, (x, y, isStart) => {
    if (isStart) polygons.push([]);
    polygons.at(-1)?.push({ x, y });
  });
  return polygons;
}

/** What a path fills; null without a place. */
export function boundsOf(d: string): Bounds | null {
  const bounds = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  walk(d, (x, y) => {
    if (x < bounds.left) bounds.left = x;
    if (x > bounds.right) bounds.right = x;
    if (y < bounds.top) bounds.top = y;
    if (y > bounds.bottom) bounds.bottom = y;
  });
  return bounds.left > bounds.right ? null : bounds;
}

function walk(d: string, visit: (x: number, y: number, isStart: boolean) => void): void {
  let [command, x, y] = ['', 0, 0];
  const tokens = d.match(TOKENS) ?? [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    if (token >= 'A') {
      command = token;
      at += 1;
      continue;
    }
    const isRelative = command > 'Z';
    const fromX = isRelative ? x : 0;
    const fromY = isRelative ? y : 0;
    if (command === 'Q' || command === 'q') {
      const byX = fromX + Number(token);
      const byY = fromY + Number(tokens[at + 1]);
      const toX = fromX + Number(tokens[at + 2]);
      const toY = fromY + Number(tokens[at + 3]);
      for (const [a, b, c] of WEIGHTS) visit(a * x + b * byX + c * toX, a * y + b * byY + c * toY, false);
      x = toX;
      y = toY;
      at += 4;
      continue;
    }
    x = fromX + Number(token);
    y = fromY + Number(tokens[at + 1]);
    visit(x, y, command === 'M' || command === 'm');
    at += 2;
  }
}

const TOKENS = /[MLQZ]|-?\d+(?:\.\d+)?/gi;
/** Of start, corner and end, at four places along a curve. */
const WEIGHTS = [0.25, 0.5, 0.75, 1].map(
  (share) => [(1 - share) ** 2, 2 * share * (1 - share), share ** 2] as const,
);

/** A place is in one of the polygons. */
export function isCovered(polygons: readonly (readonly Place[])[], place: Place): boolean {
  return polygons.some((polygon) => isIn(polygon, place));
}

function isIn(polygon: readonly Place[], { x, y }: Place): boolean {
  let isInside = false;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before !== undefined && corner.y > y !== before.y > y) {
      const at = corner.x + ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y);
      if (x < at) isInside = !isInside;
    }
    before = corner;
  }
  return isInside;
}

export interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
