import { describe, expect, it } from 'vitest';
import { catchPlanted } from './catch-planted.ts';
import { PLANTED_BUGS } from './planted-bugs.ts';

/** Most are caught within fifty. */
const MOST_LIVES = 1_500;

describe('the simulation', () => {
  it.each(PLANTED_BUGS)('catches by $invariant: $what', async (bug) => {
    const { isCaught } = await catchPlanted(bug, 1, MOST_LIVES);
    expect(isCaught).toBe(true);
  });
});
