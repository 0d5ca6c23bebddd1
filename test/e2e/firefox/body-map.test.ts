import { mkdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { runBodyMap } from '../body-map.ts';

const PICTURES = 'artifacts/e2e/firefox';

describe('the body map in real Firefox', () => {
  // Once more on failure: on a busy machine Firefox was seen not to have the page's files yet.
  it('is chosen on by a click and by keys, at twice its size', { retry: 1, timeout: 120_000 }, async () => {
    mkdirSync(PICTURES, { recursive: true });
    await runBodyMap('firefox', `${PICTURES}/body-map.png`);
  });
});
