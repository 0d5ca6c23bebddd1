/** Puts one planted bug into the product and lives until its invariant catches it. */
import { hireCrew, liveMany } from './crew.ts';
import type { PlantedBug } from './planted-bugs.ts';

export async function catchPlanted(
  bug: PlantedBug,
  seed: number,
  lives: number,
  threads?: number,
): Promise<{ isCaught: boolean; lives: number }> {
  const crew = await hireCrew(`planted-${bug.invariant}`, bug, threads);
  const lived = await liveMany(crew, { seed, lives, profile: null, only: bug.invariant, isQuick: true });
  await crew.dismiss();
  return { isCaught: lived.failure?.invariant === bug.invariant, lives: lived.lives };
}
