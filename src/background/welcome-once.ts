import { openTab } from '../platform/window.ts';
import type { Transitions } from './transition.ts';

const WELCOME_PAGE = 'src/ui/welcome/index.html';

/** Opens the welcome page if the stored state says that it was never shown, whatever the install reason (fault B08). */
export async function welcomeOnce(transitions: Transitions): Promise<void> {
  const { isWelcomed } = await transitions.read();
  if (isWelcomed) return;
  const { isChanged } = await transitions.run({ type: 'welcomed' });
  if (isChanged) await openTab(WELCOME_PAGE);
}
