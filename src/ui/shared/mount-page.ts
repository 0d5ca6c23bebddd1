import type { ComponentType } from 'preact';
import { h, render } from 'preact';
import type { State } from '../../core/state.ts';
import { message, uiLocale } from '../../platform/i18n.ts';
import { readState, watchState } from '../../storage/read-state.ts';
import { send } from './send.ts';
import { nextFrame } from './timer.ts';

/**
 * Shows the stored state in `#root` with `View`, and again after each change of it. The static shell stays until the
 * state is there, so that nothing jumps; `screen-ready` is marked in the first frame that shows real state.
 */
export async function mountPage(View: ComponentType<{ state: State }>): Promise<void> {
  document.documentElement.lang = uiLocale();
  document.documentElement.dir = message('ui_direction');
  const root = document.getElementById('root');
  if (root === null) return;
  let isShown = false;
  const show = (state: State) => {
    if (!isShown) root.replaceChildren();
    isShown = true;
    render(h(View, { state }), root);
  };
  watchState(show);
  const first = await readState();
  // A change that came meanwhile is newer than what was read.
  if (!isShown) show(first);
  nextFrame(() => {
    performance.mark('screen-ready');
    // The screen stands without the background; it only looks at the world again.
    send('lookIn', {}).catch(() => undefined);
  });
}
