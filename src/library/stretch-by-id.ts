import type { Stretch } from '../core/stretch.ts';
import { STRETCHES } from './stretches.ts';

const stretchesById: ReadonlyMap<string, Stretch> = new Map(
  STRETCHES.map((stretch) => [stretch.id, stretch]),
);

export function stretchById(id: string): Stretch | undefined {
  return stretchesById.get(id);
}
