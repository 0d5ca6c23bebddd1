import type { Request } from '../../src/protocol.ts';
import type { BareTab } from '../e2e/drivers/bare-chromium.ts';
import { waitUntil } from '../e2e/drivers/wait-until.ts';

const PERSON: Request<'setPerson'> = { person: { focus: [], flags: [], conditions: [], soreSpots: [] } };
const DAY = [{ fromMinute: 0, toMinute: 24 * 60 }];
/** Every day, so that the bench says the same on a Sunday. */
const HOURS: Request<'changeSettings'> = { settings: { hours: [DAY, DAY, DAY, DAY, DAY, DAY, DAY] } };

/** Our popup shows the home screen from now on, with the place for the figure, and not the first run. */
export async function showHome(popup: BareTab): Promise<void> {
  for (const command of [
    { name: 'setPerson', ...PERSON },
    { name: 'changeSettings', ...HOURS },
  ]) {
    const answered = await popup.evaluate<object>(`chrome.runtime.sendMessage(${JSON.stringify(command)})`);
    if (!('res' in answered)) throw new Error(`${command.name}: ${JSON.stringify(answered)}`);
  }
  const isHome = () => popup.evaluate<boolean>(`document.querySelector('.next .figure path') !== null`);
  await waitUntil(isHome, { what: 'the home screen has its figure' });
}
