import { describe, it } from 'vitest';
import { runBodyMap } from '../body-map.ts';

describe('the body map in real Firefox', () => {
  it('is chosen on by a click and by keys, at twice its size', { timeout: 120_000 }, async () => {
    await runBodyMap('firefox');
  });
});
