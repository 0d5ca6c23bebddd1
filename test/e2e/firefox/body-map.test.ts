import { mkdirSync } from 'node:fs';
import { describe, it } from 'vitest';
import { runBodyMap } from '../body-map.ts';

const PICTURES = 'artifacts/e2e/firefox';

describe('the body map in real Firefox', () => {
  it('is chosen on by a click and by keys, at twice its size', { timeout: 120_000 }, async () => {
    mkdirSync(PICTURES, { recursive: true });
    await runBodyMap('firefox', `${PICTURES}/body-map.png`);
  });
});
