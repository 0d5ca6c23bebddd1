import { describe, it } from 'vitest';
import { breakOffInEachPhase, POPUP_CLOSED } from '../broken-off.ts';
import { openExtension } from '../extension.ts';
import { withDisplay } from '../with-display.ts';

const display = withDisplay();

describe('a session in the toolbar popup of Firefox', () => {
  it('that is closed in each phase goes on, and counts what was held', async () => {
    await breakOffInEachPhase(await openExtension('firefox', { display: display() }), POPUP_CLOSED);
  }, 240_000);
});
